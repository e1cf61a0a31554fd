import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import * as operations22 from "../../../generated/v2.2/operations.js";
import * as msw22 from "oicp/v2.2/msw";
import * as samples22 from "oicp/v2.2/testing";
import * as operations23 from "../../../generated/v2.3/operations.js";
import * as msw23 from "oicp/msw";
import * as samples23 from "oicp/testing";
import { createCaller } from "../../../runtime/client/caller.js";
import type { ClientOptions } from "../../../runtime/client/index.js";
import type { Mock } from "oicp/msw";
import type { Operation, Role } from "../../../runtime/operation.js";
import { checkRules } from "../../../runtime/rules/index.js";
import type { SampleOptions } from "oicp/testing";

type AnyMock = Mock<Record<string, never>>;

interface Version {
  readonly version: string;
  readonly operations: Readonly<Record<string, Operation>>;
  readonly mocks: Readonly<Record<Role, AnyMock>>;
  readonly samples: Readonly<Record<string, (options?: SampleOptions) => unknown>>;
}

const addresses = { CPO: "https://cpo.example/oicp", EMP: "https://emp.example" };
const mocksOf = ({ hubject, cpo, emp }: typeof msw23 | typeof msw22): Version["mocks"] =>
  ({ Hubject: hubject(), CPO: cpo({ baseUrl: addresses.CPO }), EMP: emp({ baseUrl: addresses.EMP }) }) as never;

const versions: readonly Version[] = [
  {
    version: "2.3",
    operations: operations23 as never,
    mocks: mocksOf(msw23),
    samples: samples23.samples as never,
  },
  {
    version: "2.2",
    operations: operations22 as never,
    mocks: mocksOf(msw22),
    samples: samples22.samples as never,
  },
];

describe.each(versions)("the default handlers of OICP $version", ({ operations, mocks, samples }) => {
  const server = setupServer(...Object.values(mocks).flatMap((mock) => mock.handlers({ seed: 3, records: 5 })));
  beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
  afterEach(() => Object.values(mocks).forEach((mock) => mock.reset()));
  afterAll(() => server.close());

  const legs = Object.values(operations).flatMap((operation) =>
    operation.legs.map(({ sender, receiver }) => ({ key: operation.key, operation, sender, receiver })),
  );

  it("there are 35 legs", () => expect(legs).toHaveLength(35));

  it.each(legs)("$key from $sender to $receiver is answered validly", async ({ operation, sender, receiver }) => {
    const options: ClientOptions = {
      ...(receiver !== "Hubject" && { baseUrl: addresses[receiver] }),
      operatorId: "DE*ABC",
      providerId: "DE-DCB",
      validation: { request: "strict", response: "strict" },
      limits: false,
    };
    const call = createCaller(sender, receiver, options);
    for (let seed = 0; seed < 8; seed++) {
      const sessionId = samples["SessionID"]?.({ seed }) as string;
      // Only Hubject names the session in the request that opens it.
      const given = sender === "Hubject" ? { sessionId } : {};
      const request = samples[operation.request.name]?.({ seed, ...given }) as { SessionID?: unknown };
      const own = { operatorId: "DE*ABC", providerId: "DE-DCB" };
      const { value, meta } = await call(operation, request, own).withMeta();
      const answer = JSON.parse(JSON.stringify(value)) as object;
      expect(operation.response.check(answer)).toEqual([]);
      expect(checkRules(operation.response.name, answer)).toEqual([]);
      expect(meta.violations).toEqual([]);
      const [logged] = mocks[receiver].calls().slice(-1);
      expect(logged).toMatchObject({ operation: operation.key, request, answer, status: 200 });
      if (operation.answer !== "data" && Object.hasOwn(request, "SessionID")) {
        expect(answer).toMatchObject({ SessionID: request.SessionID });
      }
    }
    expect(mocks[receiver].calls()).toHaveLength(8);
    expect(mocks[receiver].refused()).toEqual([]);
  });
});

describe("what the default answers belong to", () => {
  const hub = msw23.hubject();
  const server = setupServer(...hub.handlers({ seed: 9, records: 30 }));
  const at = (role: "CPO" | "EMP") => createCaller(role, "Hubject", { operatorId: "DE*ABC", providerId: "NL-XYZ" });
  beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
  afterAll(() => server.close());

  it("every session that is opened has an id of its own, the same in the next run", async () => {
    const opened = async (): Promise<string[]> => {
      hub.reset();
      const ids: string[] = [];
      for (let time = 0; time < 3; time++) {
        const request = samples23.samples.eRoamingAuthorizeRemoteStart({ providerId: "NL-XYZ" });
        const answer = await at("EMP")(operations23.authorizeRemoteStart, request);
        ids.push(answer.SessionID ?? "");
      }
      return ids;
    };
    const ids = await opened();
    expect(new Set(ids).size).toBe(3);
    expect(await opened()).toEqual(ids);
  });

  it("status is told of the charge points asked for, prices of the operators", async () => {
    const ids = ["DE*ABC*E1", "FR*QQQ*E2", "FR*QQQ*E3"];
    const status = await at("EMP")(operations23.pullEvseStatusById, { EvseID: ids });
    expect(status.EVSEStatusRecords?.EvseStatusRecord?.map(({ EvseID }) => EvseID)).toEqual(ids);
    const prices = await at("EMP")(operations23.pullPricingProductData, { OperatorIDs: ["DE*ABC", "FR*QQQ"] });
    expect(prices.PricingProductData?.map(({ OperatorID }) => OperatorID)).toEqual(["DE*ABC", "FR*QQQ"]);
    const one = await at("EMP")(operations23.pullEvseStatusByOperatorId, { OperatorID: ["FR*QQQ"] });
    expect(one.EvseStatuses?.OperatorEvseStatus?.map(({ OperatorID }) => OperatorID)).toEqual(["FR*QQQ"]);
  });

  it("pages hold as many records as were asked for, in the notation asked for", async () => {
    const request = { GeoCoordinatesResponseFormat: "DegreeMinuteSeconds" };
    const pages = at("EMP").pages(operations23.pullEvseData, request, {});
    const records = (await pages.toArray({ max: 100 })) as { GeoCoordinates: object; EvseID: string }[];
    expect(new Set(records.map(({ EvseID }) => EvseID)).size).toBe(30);
    expect(records.every(({ GeoCoordinates }) => "DegreeMinuteSeconds" in GeoCoordinates)).toBe(true);
    expect(hub.calls("pullEvseData").map(({ query }) => query.page)).toEqual([0, 1]);
  });
});
