import { inspect } from "node:util";
import { type BadRecord, OicpError } from "oicp";
import { CpoClient } from "oicp/cpo";
import { EmpClient } from "oicp/emp";
import { createCertificateAuthority } from "oicp/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerFaults } from "./answer-faults.js";
import { connectionFaults } from "./connection-faults.js";
import type { Fault } from "./fault.js";
import { PAGE_SIZE, RECORDS } from "./good-answer.js";
import { createHostileServer, type HostileServer } from "./hostile-server.js";
import { httpFaults } from "./http-faults.js";
import { pageFaults } from "./page-faults.js";
import { tlsFaults } from "./tls-faults.js";

/** Everything a server can do wrong over mutual TLS; after each of it, a good call on the same client must succeed. */

const authority = await createCertificateAuthority();
const stranger = await createCertificateAuthority("stranger");
const handshakes = await tlsFaults(authority, stranger);
const own = { ...(await authority.issue({ commonName: "DE*ABC" })), ca: authority.ca };

let server: HostileServer;
beforeAll(async () => {
  server = await createHostileServer({ ...(await authority.issue({ commonName: "hub" })), ca: authority.ca });
});
afterAll(() => server.close());

/** What a call came to: members of an error, or of the meta data of an answer. */
interface Ending {
  readonly error?: unknown;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The client of one fault: how it is called, well and otherwise. */
function open({ kind = "never", options, call }: Fault) {
  const common = { baseUrl: server.url, tls: own, retry: { baseDelay: 1, maxDelay: 2 }, ...options };
  const cpo = new CpoClient({ ...common, operatorId: "DE*ABC", onWarning: () => undefined });
  const emp = new EmpClient({ ...common, providerId: "DE-DCB", onWarning: () => undefined });
  const kinds = {
    async never(callOptions = {}) {
      const Identification = { RFIDMifareFamilyIdentification: { UID: "1234ABCD" } };
      const started = cpo.authorizeStart({ EvseID: "DE*ABC*E100001", Identification }, callOptions);
      const { value, meta } = await started.withMeta();
      expect(value.AuthorizationStatus).toBe("Authorized");
      return meta;
    },
    async read(callOptions = {}) {
      return (await emp.pullEvseStatusById({ EvseID: ["DE*ABC*E100001"] }, callOptions).withMeta()).meta;
    },
    async upsert(callOptions = {}) {
      const EvseStatusRecord = [{ EvseID: "DE*ABC*E100001", EvseStatus: "Available" as const }];
      const OperatorEvseStatus = { OperatorID: "DE*ABC", EvseStatusRecord };
      return (await cpo.pushEvseStatus({ ActionType: "update", OperatorEvseStatus }, callOptions).withMeta()).meta;
    },
    async large(callOptions = {}) {
      const EvseStatusRecord = Array.from({ length: 20_000 }, (_, index) => ({
        EvseID: `DE*ABC*E${100_000 + index}`,
        EvseStatus: "Available" as const,
      }));
      const OperatorEvseStatus = { OperatorID: "DE*ABC", EvseStatusRecord };
      return (await cpo.pushEvseStatus({ ActionType: "insert", OperatorEvseStatus }, callOptions).withMeta()).meta;
    },
    async pages(callOptions = {}) {
      const bad: BadRecord[] = [];
      const day = { From: "2024-05-01T00:00:00+02:00", To: "2024-05-02T00:00:00+02:00" };
      const pages = { ...callOptions, size: PAGE_SIZE, onBadRecord: (record: BadRecord) => void bad.push(record) };
      const all = await emp.getChargeDetailRecords(day, pages).toArray({ max: 1000 });
      return { records: all.length, bad };
    },
  };
  return {
    meet: async (): Promise<Ending> => {
      try {
        return { facts: { ...(await kinds[kind](call)) } };
      } catch (error) {
        return { error, facts: error as Record<string, unknown> };
      }
    },
    async succeed() {
      const facts = { ...(await kinds[kind]()) } as Record<string, unknown>;
      if (kind === "pages") expect(facts).toEqual({ records: RECORDS, bad: [] });
      else expect(facts).toMatchObject({ status: 200, violations: [] });
    },
    close: () => Promise.all([cpo.close(), emp.close()]),
  };
}

/** Nothing that is printed of an error names a card or shows a key. */
function expectDiscretion(error: unknown): void {
  const shown = [String(error), inspect(error, { depth: 9 }), JSON.stringify(error)].join("\n");
  expect(shown).not.toMatch(/1234ABCD|PRIVATE KEY/);
}

async function endure(fault: Fault): Promise<void> {
  server.reset();
  const client = open(fault);
  try {
    if (fault.warm) await client.succeed();
    server.order(fault.deeds);
    const { error, facts } = await client.meet();
    if (fault.error === undefined) expect(error).toBeUndefined();
    else {
      expect(error).toBeInstanceOf(OicpError);
      expect((error as OicpError).name).toBe(fault.error);
      expect((error as OicpError).operation).toBeTypeOf("string");
      expectDiscretion(error);
      if (fault.says !== undefined) expect((error as OicpError).message).toMatch(fault.says);
    }
    if (fault.expected !== undefined) expect(facts).toMatchObject(fault.expected);
    if (!("arrive" in fault) || fault.arrive !== undefined) expect(server.arrived).toHaveLength(fault.arrive ?? 1);

    server.order([]);
    await client.succeed();
  } finally {
    await client.close();
  }
  // No connection is left behind, by whichever fault.
  await expect.poll(() => server.open, { interval: 2, timeout: 5000 }).toBe(0);
}

const rows = (faults: readonly Fault[]) => faults.map((fault): [string, Fault] => [fault.name, fault]);

describe("a hostile server", () => {
  const all = [...connectionFaults, ...httpFaults, ...answerFaults, ...pageFaults];
  test.each(rows(all))("sends %s", (_name, fault) => endure(fault));

  test.each(rows(handshakes))("shows %s", (_name, fault) => endure(fault));

  test("does not listen, and then does", async () => {
    const client = open({ name: "", deeds: [] });
    server.order([]);
    await server.listen(false);
    const { error } = await client.meet();
    await server.listen(true);
    expect(error).toMatchObject({
      name: "OicpConnectionError",
      code: "ECONNREFUSED",
      outcome: "not-sent",
      attempts: 4,
    });
    await client.succeed();
    await client.close();
  });

  test("has more than forty ways to be so, each with a name of its own", () => {
    const names = all.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(40);
    expect(new Set(names).size).toBe(names.length);
  });
});
