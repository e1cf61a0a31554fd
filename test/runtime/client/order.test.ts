import { LimitError } from "oicp";
import { CpoClient } from "oicp/cpo";
import { afterEach, describe, expect, test, vi } from "vitest";
import { LIMIT_WINDOW, memoryLimits } from "../../../runtime/client/limits.js";
import { createCaller, memorySequence } from "../../../runtime/client/index.js";
import type { ClientOptions } from "../../../runtime/client/index.js";
import type { WireRequest, WireResponse } from "../../../runtime/wire.js";
import { answer, client, failure, OK, pullEvseData, pushEvseData, scripted } from "./support.js";

const push = (OperatorID: string, n: number) => ({ ActionType: "update", OperatorEvseData: { OperatorID, n } });
const numberOf = ({ body }: WireRequest): number =>
  (JSON.parse(body) as { OperatorEvseData: { n: number } }).OperatorEvseData.n;

afterEach(() => {
  vi.useRealTimers();
});

/** A transport whose answers are given by hand. */
function byHand() {
  const waiting: { readonly n: number; readonly settle: (answer: WireResponse | Error) => void }[] = [];
  const transport = (request: WireRequest): Promise<WireResponse> =>
    new Promise((resolve, reject) => {
      waiting.push({
        n: numberOf(request),
        settle: (given) => (given instanceof Error ? reject(given) : resolve(given)),
      });
    });
  const next = async (n: number): Promise<(answer: WireResponse | Error) => void> => {
    await expect.poll(() => waiting.map((entry) => entry.n), { interval: 1 }).toEqual([n]);
    const settle = waiting.shift()?.settle;
    if (settle === undefined) throw new Error("nobody waits");
    return settle;
  };
  return { transport, waiting, next };
}

describe("pushes of one operation of one partner", () => {
  test("go one after the other, in the order issued, and a retry keeps its place", async () => {
    const { transport, next } = byHand();
    const caller = client(transport);
    const settled = Promise.allSettled([1, 2, 3].map((n) => caller(pushEvseData, push("DE*ABC", n))));
    (await next(1))(answer("", 503));
    (await next(1))(answer(OK));
    (await next(2))(answer({ Result: false, StatusCode: { Code: "009" } }));
    (await next(3))(answer(OK));
    expect((await settled).map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  });

  test("leave the queue when they are aborted, and the rest moves up", async () => {
    const { transport, next } = byHand();
    const caller = client(transport);
    const controller = new AbortController();
    const first = caller(pushEvseData, push("DE*ABC", 1));
    const second = caller(pushEvseData, push("DE*ABC", 2), { signal: controller.signal });
    const third = caller(pushEvseData, push("DE*ABC", 3));
    const settle = await next(1);
    controller.abort();
    expect(await failure(second)).toMatchObject({ name: "OicpAbortError", outcome: "not-sent", attempts: 0 });
    settle(answer(OK));
    (await next(3))(answer(OK));
    await Promise.all([first, third]);
  });

  test("do not wait for another partner's, nor for anybody when it is switched off", async () => {
    const { transport, waiting } = byHand();
    const caller = client(transport);
    void caller(pushEvseData, push("DE*ABC", 1));
    void caller(pushEvseData, push("DE*XYZ", 2));
    await expect.poll(() => waiting.map(({ n }) => n)).toEqual([1, 2]);
    const loose = byHand();
    const free = client(loose.transport, { sequence: false });
    void free(pushEvseData, push("DE*ABC", 1));
    void free(pushEvseData, push("DE*ABC", 2));
    await expect.poll(() => loose.waiting.map(({ n }) => n)).toEqual([1, 2]);
  });

  test("are not held up by one that is over, even if its transport does not let go", async () => {
    const { transport, next } = byHand();
    const caller = client(transport);
    const first = caller(pushEvseData, push("DE*ABC", 1), { deadline: 10 });
    const second = caller(pushEvseData, push("DE*ABC", 2));
    await next(1);
    expect(await failure(first)).toMatchObject({ name: "OicpTimeoutError", outcome: "unknown" });
    (await next(2))(answer(OK));
    await second;
  });

  test("of clients that share a sequence are kept in order with each other", async () => {
    const { transport, next } = byHand();
    const sequence = memorySequence();
    const calls = [client(transport, { sequence }), client(transport, { sequence })].map((caller, n) =>
      caller(pushEvseData, push("DE*ABC", n)),
    );
    (await next(0))(answer(OK));
    (await next(1))(answer(OK));
    await Promise.all(calls);
  });
});

describe("calls a minute", () => {
  test("are never more than allowed, whatever minute is looked at", async () => {
    vi.useFakeTimers();
    let clock = 0;
    const limits = memoryLimits(() => clock);
    const times: number[] = [];
    const all = Array.from({ length: 500 }, async (_, i) => {
      await limits.take("k", 100, { signal: new AbortController().signal, patience: Infinity });
      times.push(clock);
      return i;
    });
    for (; times.length < 500; clock += 500) await vi.advanceTimersByTimeAsync(500);
    expect(await Promise.all(all)).toHaveLength(500);
    times.forEach((time, i) => {
      expect(
        times.filter((other) => other >= time && other < time + 60_000).length,
        `from call ${i}`,
      ).toBeLessThanOrEqual(100);
    });
    // At least 95 % of what is allowed is used.
    expect(times[times.length - 1]).toBeLessThanOrEqual((4 * 60_000) / 0.95);
  });

  test("a wait that is given up frees its place", async () => {
    vi.useFakeTimers();
    let clock = 0;
    const limits = memoryLimits(() => clock);
    const controller = new AbortController();
    const waiter = { signal: controller.signal, patience: Infinity };
    await limits.take("k", 1, waiter);
    const waiting = limits.take("k", 1, waiter);
    controller.abort(new Error("enough"));
    await expect(waiting).rejects.toThrow("enough");
    expect(vi.getTimerCount()).toBe(0);
    clock = LIMIT_WINDOW;
    await limits.take("k", 1, { signal: new AbortController().signal, patience: 0 });
  });

  test("beyond the deadline fail at once, and say when to come back", async () => {
    const { transport, sent } = scripted(answer({ content: [], last: true }));
    const caller = client(transport, { limits: { perMinute: { pullEvseData: 2 } }, deadline: 1000 }, "EMP");
    await caller(pullEvseData, {});
    await caller(pullEvseData, {});
    const error = await failure(caller(pullEvseData, {}));
    expect(error).toMatchObject({ name: "OicpTimeoutError", outcome: "not-sent", attempts: 0 });
    expect((error as Error).message).toMatch(/allowed in 6[01] s/);
    expect(sent).toHaveLength(2);
  });

  test("of a store of one's own are told apart from its failures", async () => {
    const { transport, sent } = scripted(answer(OK));
    const full = client(transport, { limits: { store: { take: () => Promise.reject(new LimitError(5000)) } } });
    const refused = await failure(full(pushEvseData, push("DE*ABC", 1)));
    expect(refused).toMatchObject({ name: "OicpTimeoutError", outcome: "not-sent" });
    expect((refused as Error).message).toContain("allowed in 5 s");
    expect(sent).toEqual([]);
  });

  test("count every attempt, each path and each partner on its own, however its id is spelt", async () => {
    const { transport } = scripted(answer("", 503));
    const taken: string[] = [];
    const store = { take: async (key: string, perMinute: number) => void taken.push(`${key} ${perMinute}`) };
    const caller = client(transport, { limits: { store }, retry: { retries: 1, baseDelay: 1 } });
    await failure(caller(pushEvseData, push("DE*ABC", 1)));
    await failure(caller(pushEvseData, push("DEABC", 1)));
    await failure(caller(pushEvseData, push("DE*XYZ", 1)));
    const [abc, other, xyz, ...rest] = taken.filter((_, index) => index % 2 === 0);
    expect(taken).toHaveLength(6);
    expect(rest).toEqual([]);
    expect(abc).toMatch(/ 375$/);
    expect(other).toBe(abc);
    expect(xyz).not.toBe(abc);
  });

  test("are one count for the operations of one path: the four notifications together", async () => {
    const { transport } = scripted(answer(OK));
    const cpo = new CpoClient({ operatorId: "DE*ABC", transport, deadline: 1000, rules: false, limits: {} });
    const facts = { SessionID: "f98efba4-02d8-4fa0-b810-9a9d50d2c527", EvseID: "DE*ABC*E1", OperatorID: "DE*ABC" };
    const ChargingStart = "2026-01-01T12:00:00+01:00";
    for (let n = 0; n < 50; n++) {
      await cpo.sendChargingStartNotification({ ...facts, Type: "Start", ChargingStart });
      await cpo.sendChargingErrorNotification({ ...facts, Type: "Error", ErrorType: "ConnectorError" });
    }
    const end = cpo.sendChargingEndNotification({ ...facts, Type: "End", ChargingEnd: ChargingStart });
    expect(await failure(end)).toMatchObject({ name: "OicpTimeoutError", outcome: "not-sent" });
  });

  test("keep what a lower limit of another operation of the path has no use for", async () => {
    const limits = memoryLimits(() => 0);
    const controller = new AbortController();
    const hurried = { signal: new AbortController().signal, patience: 0 };
    for (let n = 0; n < 100; n++) void limits.take("k", 100, hurried);
    const waiting = limits.take("k", 2, { signal: controller.signal, patience: Infinity });
    expect(() => limits.take("k", 100, hurried)).toThrow(LimitError);
    controller.abort(new Error("enough"));
    await expect(waiting).rejects.toThrow("enough");
  });
});

describe("clients of one partner", () => {
  /** Answers of the global `fetch`, which clients of a named environment without a certificate use. */
  function byFetch() {
    const waiting: (() => void)[] = [];
    vi.stubGlobal(
      "fetch",
      () => new Promise((resolve) => waiting.push(() => resolve(new Response(JSON.stringify(OK))))),
    );
    return waiting;
  }
  afterEach(() => vi.unstubAllGlobals());

  const pushOf = (options: ClientOptions, partner: string, create = createCaller) =>
    create("CPO", "Hubject", options)(pushEvseData, push(partner, 1));

  test("share limits and order in an environment, even those of two copies of the package", async () => {
    const waiting = byFetch();
    vi.resetModules();
    const copy = await import("../../../runtime/client/index.js");
    expect(copy.createCaller).not.toBe(createCaller);
    const first = pushOf({}, "DE*SH1");
    const second = pushOf({ environment: "qa" }, "DESH1", copy.createCaller);
    await expect.poll(() => waiting.length).toBe(1);
    waiting[0]?.();
    await first;
    await expect.poll(() => waiting.length).toBe(2);
    waiting[1]?.();
    await second;
    const limits = { perMinute: { pushEvseData: 2 } };
    expect(await failure(pushOf({ limits, deadline: 100 }, "DE*SH1"))).toMatchObject({ outcome: "not-sent" });
  });

  test("do not in two environments, nor with addresses or stores of their own", async () => {
    const waiting = byFetch();
    const all = [
      pushOf({}, "DE*SH2"),
      pushOf({ environment: "production" }, "DE*SH2"),
      pushOf({ baseUrl: "https://one.test" }, "DE*SH2"),
      pushOf({ baseUrl: "https://one.test" }, "DE*SH2"),
      pushOf({ sequence: memorySequence() }, "DE*SH2"),
    ];
    await expect.poll(() => waiting.length).toBe(all.length);
    for (const settle of waiting) settle();
    await Promise.all(all);
  });
});
