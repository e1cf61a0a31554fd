import { fork } from "node:child_process";
import { once } from "node:events";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LimitError } from "../../../runtime/client/limits.js";
import type { Waiter } from "../../../runtime/client/scope.js";
import { OicpConnectionError } from "../../../runtime/index.js";
import { redisLimits, redisSequence } from "../../../runtime/redis/index.js";
import type { RedisClient } from "../../../runtime/redis/index.js";
import { answer, client, failure, OK, pushEvseData, scripted } from "../client/support.js";
import { findRedis, startRedis } from "./server.js";

const file = await findRedis();
if (file === undefined) {
  // In CI nothing may be left out unseen.
  if (process.env["CI"] !== undefined) throw new Error("redis-server is not installed");
  console.warn("redis-server is not installed: the tests of oicp/redis are left out");
}

const patient = (): Waiter => ({ signal: new AbortController().signal, patience: Infinity });

describe.runIf(file !== undefined).each(["call", "sendCommand"])("with a client that has %s", (kind) => {
  let server: Awaited<ReturnType<typeof startRedis>>;
  const closers: (() => unknown)[] = [];

  async function connect(): Promise<RedisClient> {
    const redis = new Redis(server.port, { maxRetriesPerRequest: 0, retryStrategy: () => null });
    redis.on("error", () => undefined);
    closers.push(() => redis.disconnect());
    await redis.ping();
    if (kind === "call") return redis as unknown as RedisClient;
    return { sendCommand: ([command = "", ...args]) => redis.call(command, ...args) };
  }

  beforeAll(async () => {
    server = await startRedis(file ?? "");
  });

  afterAll(async () => {
    for (const close of closers) close();
    await server.stop();
  });

  test("turns never overlap, and come in the order in which they were asked for", async () => {
    const sequences = await Promise.all([1, 2, 3].map(async () => redisSequence(await connect(), { poll: 1 })));
    const order: number[] = [];
    let inside = 0;
    const work = async (n: number): Promise<void> => {
      const leave = await (sequences[n % 3] as (typeof sequences)[0]).enter("order", patient());
      expect((inside += 1)).toBe(1);
      order.push(n);
      await new Promise((resolve) => setImmediate(resolve));
      inside -= 1;
      await leave();
    };
    const observer = new Redis(server.port);
    closers.push(() => observer.disconnect());
    // While one turn is held, the others queue up, each after the one before has drawn its number.
    const leave = await (sequences[0] as (typeof sequences)[0]).enter("order", patient());
    const calls: Promise<void>[] = [];
    for (let n = 0; n < 30; n++) {
      calls.push(work(n));
      await expect.poll(() => observer.zcard("oicp:sequence:{order}:queue"), { interval: 1 }).toBe(n + 2);
    }
    await leave();
    await Promise.all(calls);
    expect(order).toEqual(Array.from({ length: 30 }, (_, n) => n));
  });

  test("keys do not wait for each other", async () => {
    const sequence = redisSequence(await connect());
    const leave = await sequence.enter("one", patient());
    await (
      await sequence.enter("other", patient())
    )();
    await leave();
  });

  test("who gives up leaves the queue", async () => {
    const [first, second] = [redisSequence(await connect()), redisSequence(await connect(), { poll: 1 })];
    const leave = await first.enter("abort", patient());
    const controller = new AbortController();
    const gaveUp = failure(second.enter("abort", { signal: controller.signal, patience: Infinity }));
    const last = second.enter("abort", patient());
    controller.abort(new Error("enough"));
    expect(await gaveUp).toMatchObject({ message: "enough" });
    await leave();
    await (
      await last
    )();
  });

  test("a process that dies is passed over when its lease ends", async () => {
    const holder = fork(fileURLToPath(new URL("holder.ts", import.meta.url)), [String(server.port), "dead"], {
      execArgv: ["--import", "tsx"],
    });
    await once(holder, "message");
    const sequence = redisSequence(await connect(), { lease: 150, poll: 5 });
    let entered = false;
    const turn = sequence.enter("dead", patient()).then((leave) => {
      entered = true;
      return leave;
    });
    // As long as it lives it is not passed over, however long it takes.
    await new Promise((resolve) => setTimeout(resolve, 450));
    expect(entered).toBe(false);
    holder.kill("SIGKILL");
    await (
      await turn
    )();
  });

  test("limits are kept by all processes together", async () => {
    const limits = await Promise.all([1, 2, 3].map(async () => redisLimits(await connect())));
    const impatient: Waiter = { signal: new AbortController().signal, patience: 0 };
    const results = await Promise.allSettled(
      Array.from({ length: 30 }, async (_, n) => (limits[n % 3] as (typeof limits)[0]).take("limit", 10, impatient)),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
    for (const result of results) {
      if (result.status === "rejected") expect(result.reason).toBeInstanceOf(LimitError);
    }
  });

  test("a place that is given up is free again", async () => {
    const limits = redisLimits(await connect());
    const controller = new AbortController();
    await limits.take("back", 1, patient());
    const waiting = failure(Promise.resolve(limits.take("back", 1, { signal: controller.signal, patience: Infinity })));
    await new Promise((resolve) => setTimeout(resolve, 20));
    controller.abort(new Error("enough"));
    expect(await waiting).toMatchObject({ message: "enough" });
    const error = await failure(
      Promise.resolve(limits.take("back", 1, { signal: new AbortController().signal, patience: 0 })),
    );
    // One call, not two, is in front.
    expect((error as LimitError).wait).toBeLessThanOrEqual(61_000);
  });

  test("a client uses both", async () => {
    const redis = await connect();
    const { transport, sent } = scripted(answer(OK));
    const caller = client(transport, { sequence: redisSequence(redis), limits: { store: redisLimits(redis) } });
    await Promise.all(
      [1, 2, 3].map((n) =>
        caller(pushEvseData, { ActionType: "update", OperatorEvseData: { OperatorID: "DE*ABC", n } }),
      ),
    );
    expect(
      sent.map(({ body }) => (JSON.parse(body) as { OperatorEvseData: { n: number } }).OperatorEvseData.n),
    ).toEqual([1, 2, 3]);
  });

  test("a Redis that is gone fails calls before they are sent", async () => {
    const other = await startRedis(file ?? "");
    const kept = server;
    server = other;
    const redis = await connect();
    server = kept;
    await redisLimits(redis).take("x", 1, patient());
    await other.stop();
    const { transport, sent } = scripted(answer(OK));
    const caller = client(transport, { sequence: redisSequence(redis), limits: false });
    const error = await failure(caller(pushEvseData, { ActionType: "update", OperatorEvseData: {} }));
    expect(error).toBeInstanceOf(OicpConnectionError);
    expect(error).toMatchObject({ code: "OICP_REDIS", outcome: "not-sent", operation: "pushEvseData" });
    expect(sent).toHaveLength(0);
  });
});
