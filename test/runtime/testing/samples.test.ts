import { describe, expect, it } from "vitest";
import { v22, v23 } from "oicp/schemas";
import { samples as samples22 } from "oicp/v2.2/testing";
import { samples as samples23 } from "oicp/testing";
import { checkRules } from "../../../runtime/rules/index.js";
import type { MessageSchema } from "../../../runtime/schema.js";
import type { SampleOptions } from "oicp/testing";

type Makers = Readonly<Record<string, (options?: SampleOptions) => unknown>>;

const versions = [
  {
    version: "2.3",
    samples: samples23 as unknown as Makers,
    schemas: v23 as unknown as Record<string, MessageSchema<unknown>>,
  },
  {
    version: "2.2",
    samples: samples22 as unknown as Makers,
    schemas: v22 as unknown as Record<string, MessageSchema<unknown>>,
  },
];

const seeds = Array.from({ length: 60 }, (_, seed) => seed);
const partners = [
  {},
  { operatorId: "DE*ABC", providerId: "DE-DCB" },
  { operatorId: "FRXYZ", providerId: "NLABC" },
  { operatorId: "+49*810", providerId: "DE*DCB" },
  { operatorId: "XX*QQQ", providerId: "IT-8EO" },
];

/** Warnings that say of a plausible value that it was not foreseen by the documents. */
const variants = seeds.flatMap((seed) =>
  (["some", "all", "required"] as const).map((members): SampleOptions => ({ seed, members, ...partners[seed % 5] })),
);

describe.each(versions)("samples of OICP $version", ({ samples, schemas }) => {
  const names = Object.keys(samples);

  it("there is one for every component of the document", () => {
    expect(names).toEqual(expect.arrayContaining(Object.keys(schemas)));
  });

  it.each(names)("%s conforms and keeps the rules", (name) => {
    const schema = schemas[name];
    for (const options of variants) {
      const sample = samples[name]?.(options);
      expect({ options, violations: schema?.check(sample) ?? [] }).toEqual({ options, violations: [] });
      const { operatorId = "DE*ABC", providerId = "DE-DCB" } = options;
      const context = { operatorId, providerId, now: Date.UTC(2025, 1, 1) };
      expect({ options, broken: checkRules(name, sample, context) }).toEqual({ options, broken: [] });
      expect(JSON.parse(JSON.stringify(sample))).toEqual(sample);
    }
  });

  it("the same seed gives the same sample, other seeds others", () => {
    for (const name of names) expect(samples[name]?.({ seed: 7 })).toEqual(samples[name]?.({ seed: 7 }));
    const records = seeds.map((seed) => JSON.stringify(samples["eRoamingChargeDetailRecord"]?.({ seed })));
    expect(new Set(records).size).toBe(seeds.length);
    const starts = seeds.map((seed) => samples["eRoamingAuthorizeStart"]?.({ seed }) as { Identification: object });
    expect(new Set(starts.map(({ Identification }) => Object.keys(Identification)[0])).size).toBe(3);
  });
});
