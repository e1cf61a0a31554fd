import { OicpConnectionError, OicpDecodeError, OicpHttpError, OicpStatusError, OicpValidationError } from "oicp";
import { CpoClient } from "oicp/cpo";
import { connect } from "oicp/testing";
import { describe, expect, it } from "vitest";
import type { Fault } from "../../../runtime/sandbox/index.js";
import { card, collect, evse, failure, operatorId, pushEvses, startSession, world } from "./world.js";

const google = { GeoCoordinatesResponseFormat: "Google" } as const;

describe("faults on demand", () => {
  it("a lost answer: the request was processed, and the caller does not know", async () => {
    const w = world();
    w.hub.faults.add({ kind: "lost-answer", operation: "pushEvseData" });
    const error = await failure(pushEvses(w.cpo, "insert", [evse(1)]));
    expect(error).toBeInstanceOf(OicpConnectionError);
    expect((error as OicpConnectionError).outcome).toBe("unknown");
    expect(w.hub.evse(evse(1).EvseID)).toBeDefined();
    expect(w.hub.log.last()).toMatchObject({
      fault: "lost-answer",
      failure: expect.stringContaining("after it processed"),
    });
  });

  it("a cut connection: the request was not processed", async () => {
    const w = world();
    w.hub.faults.add({ kind: "cut" });
    expect(await failure(pushEvses(w.cpo, "insert", [evse(1)]))).toBeInstanceOf(OicpConnectionError);
    expect(w.hub.evse(evse(1).EvseID)).toBeUndefined();
  });

  it("an expired certificate: the caller knows that nothing was sent", async () => {
    const { hub, cpo } = world();
    hub.faults.add({ kind: "expired-certificate" });
    const error = await failure(cpo.authorizeStart({ Identification: card }));
    expect(error).toMatchObject({ outcome: "not-sent", code: "CERT_HAS_EXPIRED" });
  });

  it("HTTP answers: 5xx with the hub's code, a firewall's page, one call too many", async () => {
    const { hub, cpo } = world();
    const outcome = async (fault: Fault) => {
      const added = hub.faults.add(fault);
      const error = await failure(cpo.authorizeStart({ Identification: card }));
      added.remove();
      return error;
    };
    expect(await outcome({ kind: "status", status: 503 })).toMatchObject({ code: "001", status: 503 });
    expect(await outcome({ kind: "status" })).toBeInstanceOf(OicpStatusError);
    const firewall = await outcome({ kind: "firewall" });
    expect(firewall).toBeInstanceOf(OicpHttpError);
    expect(firewall).toMatchObject({
      status: 403,
      excerpt: expect.stringContaining("403 Forbidden"),
      processId: undefined,
    });
    expect(await outcome({ kind: "too-many-calls", retryAfterSeconds: 3 })).toMatchObject({
      status: 429,
      retryAfter: 3000,
    });
    await cpo.authorizeStart({ Identification: card });
  });

  it("broken answers: JSON that ends in the middle", async () => {
    const w = world();
    w.hub.faults.add({ kind: "truncated-json" });
    expect(await failure(w.cpo.authorizeStart({ Identification: card }))).toBeInstanceOf(OicpDecodeError);
    expect(w.hub.sessions).toHaveLength(1);
  });

  it("pages that contradict themselves, and pages that repeat", async () => {
    const w = world();
    await pushEvses(
      w.cpo,
      "fullLoad",
      Array.from({ length: 50 }, (_, index) => evse(index)),
    );
    for (const kind of ["contradictory-page", "repeating-page"] as const) {
      const fault = w.hub.faults.add({ kind, operation: "pullEvseData" });
      expect(await failure(collect(w.emp.pullEvseData(google)))).toBeInstanceOf(OicpValidationError);
      fault.remove();
    }
    expect(await collect(w.emp.pullEvseData(google))).toHaveLength(50);
  });

  it("latency adds up, and other faults come on top", async () => {
    const waits: number[] = [];
    const sleep = async (milliseconds: number) => void waits.push(milliseconds);
    const w = world({ sleep });
    w.hub.faults.add({ kind: "latency", milliseconds: 300 });
    w.hub.faults.add({ kind: "latency", milliseconds: 50 });
    w.hub.faults.add({ kind: "cut", times: 1 });
    await failure(w.cpo.authorizeStart({ Identification: card }));
    expect(waits).toEqual([300, 50]);
    expect(w.hub.log.last()?.fault).toBe("latency, latency, cut");
    await startSession(w);
  });

  it("on the way to partners: the operator hears of it as of any silence", async () => {
    const w = world();
    w.hub.faults.add({ kind: "cut", direction: "outgoing", operation: "authorizeStart" });
    expect((await w.cpo.authorizeStart({ Identification: card })).StatusCode.Code).toBe("310");
    expect(w.atProvider).toEqual([]);
    expect(w.hub.log.find({ direction: "outgoing" })).toMatchObject([{ partner: "DE-DCB", fault: "cut" }]);
    // The hub asks once, even where a client would ask again.
    w.hub.faults.clear();
    w.hub.log.clear();
    w.hub.faults.add({ kind: "too-many-calls", direction: "outgoing" });
    await w.cpo.authorizeStart({ Identification: card });
    expect(w.hub.log.find({ direction: "outgoing" })).toMatchObject([{ status: 429 }]);
  });
});

describe("when a fault strikes", () => {
  it("as often as was said, after as many calls as were said, for the partner and operation that were said", async () => {
    const w = world();
    const added = w.hub.faults.add({
      kind: "cut",
      operation: "authorizeStart",
      partner: operatorId,
      after: 1,
      times: 2,
    });
    const outcomes: boolean[] = [];
    for (let call = 0; call < 5; call++) {
      outcomes.push(
        await w.cpo.authorizeStart({ Identification: card }).then(
          () => true,
          () => false,
        ),
      );
      await w.emp.pullEvseStatus({});
    }
    expect(outcomes).toEqual([true, false, false, true, true]);
    expect(added.hits).toBe(2);
    expect(w.hub.faults.active).toEqual([]);
    w.hub.faults.add({ kind: "cut", partner: "DE*XYZ" });
    await startSession(w);
    w.hub.faults.clear();
    expect(w.hub.faults.active).toEqual([]);
  });

  it("with a probability drawn from the seed: the same calls fail in every run", async () => {
    const run = async (seed: number) => {
      const { hub, cpo } = world({ seed });
      hub.faults.add({ kind: "cut", probability: 0.3 });
      const outcomes: string[] = [];
      for (let call = 0; call < 100; call++) {
        outcomes.push(
          await cpo.authorizeStart({ Identification: card }).then(
            () => ".",
            () => "x",
          ),
        );
      }
      return outcomes.join("");
    };
    const [first, again, other] = [await run(1), await run(1), await run(2)];
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    expect(first.replaceAll(".", "").length).toBeGreaterThan(15);
    expect(first.replaceAll(".", "").length).toBeLessThan(45);
    expect(() => world().hub.faults.add({ kind: "cut", probability: 30 })).toThrow(RangeError);
  });

  it("clients that retry get through what strikes only once", async () => {
    const { hub } = world();
    const patient = new CpoClient({
      operatorId,
      transport: connect(hub.server),
      limits: false,
      retry: { baseDelay: 1 },
    });
    hub.faults.add({ kind: "too-many-calls", times: 1 });
    const { meta } = await patient.authorizeStart({ Identification: card }).withMeta();
    expect(meta.attempts).toBe(2);
  });
});
