import fc from "fast-check";
import { OicpError } from "oicp";
import { v22, v23 } from "oicp/schemas";
import { describe, expect, it } from "vitest";
import * as operations22 from "../../generated/v2.2/operations.js";
import * as operations23 from "../../generated/v2.3/operations.js";
import { createCaller } from "../../runtime/client/index.js";
import type { Operation } from "../../runtime/operation.js";
import type { MessageSchema } from "../../runtime/schema.js";
import { createServer } from "../../runtime/server/create-server.js";
import type { WireResponse } from "../../runtime/wire.js";
import { arbitraryOf } from "../support/arbitrary.js";
import { correctedDocument } from "../support/corrected-document.js";
import { mutation } from "../support/mutate.js";

const versions = [
  ["2.3", v23, Object.values(operations23) as unknown as Operation[]],
  ["2.2", v22, Object.values(operations22) as unknown as Operation[]],
] as const;

/** Whatever JSON can hold, and what it cannot: cycles, functions, symbols, foreign prototypes. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true, withSparseArray: true }),
  fc.constant(Object.create({ EvseID: 1 })),
  fc.constant((() => 0) as unknown),
);

/** A body as bytes: JSON, a mutated message, JSON cut off, or noise. */
const noise = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((bytes) => new TextDecoder().decode(bytes)),
  fc.json({ maxDepth: 4 }),
  fc.tuple(fc.json({ maxDepth: 3 }), fc.nat(80)).map(([text, length]) => text.slice(0, length)),
  fc.constantFrom("", "null", "[]", "{}", '{"__proto__":{"Result":true}}', '{"constructor":null}', "[".repeat(20_000)),
);

describe.each(versions)("OICP %s", (version, schemas, operations) => {
  const document = correctedDocument(version);

  it("readers and checkers never throw, whatever they are given, and never change it", () => {
    const all = Object.values(schemas) as MessageSchema<unknown>[];
    fc.assert(
      fc.property(anything, fc.nat(), (value, pick) => {
        const schema = all[pick % all.length] as MessageSchema<unknown>;
        const before = safeText(value);
        const conforms = schema.is(value);
        const read = schema.read(value);
        const violations = schema.check(value);
        schema.check(read);
        expect(safeText(value)).toBe(before);
        if (conforms) expect(violations).toEqual([]);
      }),
      { numRuns: 20_000, seed: 1 },
    );
  });

  it("what was read needs no reading again", () => {
    for (const [name, schema] of Object.entries(schemas) as [string, MessageSchema<unknown>][]) {
      fc.assert(
        fc.property(arbitraryOf(document, name), mutation, (value, mutate) => {
          const once = schema.read(mutate(value));
          expect(schema.read(once)).toEqual(once);
        }),
        { numRuns: 40, seed: 2 },
      );
    }
  });

  it("a server answers anything that arrives, in JSON, with a status and a process id", async () => {
    const server = createServer("Hubject", operations, {}, { identity: "path", onError: () => undefined });
    const paths = operations.map(
      ({ path }) => `/api/oicp${path.replace("{operatorID}", "DE*ABC").replace("{providerID}", "DE-DCB")}`,
    );
    const url = fc.oneof(
      fc.constantFrom(...paths),
      fc.webUrl().map((text) => new URL(text).pathname),
      fc.string(),
    );
    const header = fc.dictionary(fc.constantFrom("content-type", "content-encoding", "process-id", "x"), fc.string());
    await fc.assert(
      fc.asyncProperty(
        url,
        fc.constantFrom("POST", "GET", "PUT", ""),
        header,
        noise,
        async (path, method, headers, body) => {
          const answer = await server.handle({ method, url: path, headers, body });
          expect(answer.status).toBeGreaterThanOrEqual(200);
          expect(answer.headers["process-id"]).toBeTruthy();
          expect(JSON.parse(answer.body)).toBeTypeOf("object");
          expect(answer.body).not.toMatch(/\bat .*\.[tj]s:\d+/);
        },
      ),
      { numRuns: 4_000, seed: 3 },
    );
  });

  it("a client makes of anything that comes back an answer or one of its own errors", async () => {
    let next: WireResponse = { status: 200, headers: {}, body: "" };
    const call = createCaller("EMP", "Hubject", {
      providerId: "DE-DCB",
      transport: () => Promise.resolve(next),
      limits: false,
      retry: false,
      rules: false,
      validation: { request: "off" },
    });
    const status = fc.oneof(
      fc.constantFrom(200, 400, 401, 403, 404, 429, 500, 502),
      fc.integer({ min: 200, max: 599 }),
    );
    const header = fc.dictionary(fc.constantFrom("content-type", "process-id", "retry-after"), fc.string());
    await fc.assert(
      fc.asyncProperty(fc.nat(), status, header, noise, async (pick, code, headers, body) => {
        next = { status: code, headers, body };
        const operation = operations[pick % operations.length] as Operation;
        const outcome = await call(operation, { OperatorID: "DE*ABC" }, { operatorId: "DE*ABC" }).then(
          (value) => value,
          (error: unknown) => error,
        );
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(OicpError);
        else expect(outcome).toBeTypeOf("object");
      }),
      { numRuns: 4_000, seed: 4 },
    );
  });
});

/** A text that changes when the value does; values that have none are told apart by their kind. */
function safeText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return typeof value;
  }
}
