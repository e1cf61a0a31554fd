import { describe, expect, test } from "vitest";
import { createPush } from "../../runtime/batches.js";
import type { BatchOptions, BatchProgress } from "../../runtime/batches.js";
import type { Operation } from "../../runtime/operation.js";
import type { WireResponse } from "../../runtime/wire.js";
import { answer, client, failure, OK, pushEvseData, scripted } from "./client/support.js";

interface Record {
  readonly EvseID: string;
}
interface Request {
  readonly ActionType: string;
  readonly OperatorEvseData: {
    readonly OperatorID: string;
    readonly OperatorName: string;
    readonly EvseDataRecord: readonly Record[];
  };
}

const records = (count: number): Record[] => Array.from({ length: count }, (_, i) => ({ EvseID: `DE*ABC*E${i}` }));
const REFUSED = answer({ Result: false, StatusCode: { Code: "009" } });

function push(...answers: WireResponse[]) {
  const { transport, sent } = scripted(...answers);
  const operation = pushEvseData as unknown as Operation<Request, object>;
  const layout = {
    envelope: "OperatorEvseData",
    records: "EvseDataRecord",
    partner: "OperatorID",
    partnerId: "DE*ABC",
  } as const;
  const method = createPush(client(transport), operation, layout);
  const bodies = (): Request[] => sent.map(({ body }) => JSON.parse(body) as Request);
  const run = (count: number, options: Partial<BatchOptions> & { action: BatchOptions["action"] }) =>
    method.inBatches(records(count), { OperatorName: "ABC", ...options });
  return { method, run, bodies };
}

describe("a push in batches", () => {
  test("sends every record once, in order, each batch acknowledged before the next", async () => {
    const { run, bodies } = push(answer(OK));
    const steps: BatchProgress[] = [];
    const result = await run(25, { action: "update", size: 10, onProgress: (progress) => steps.push(progress) });
    expect(result).toEqual({ done: 3, batches: 3, acknowledged: 25, records: 25, failures: [] });
    expect(steps.map(({ done, acknowledged }) => [done, acknowledged])).toEqual([
      [1, 10],
      [2, 20],
      [3, 25],
    ]);
    expect(bodies().flatMap((body) => body.OperatorEvseData.EvseDataRecord)).toEqual(records(25));
    expect(bodies()[2]).toMatchObject({
      ActionType: "update",
      OperatorEvseData: { OperatorID: "DE*ABC", OperatorName: "ABC" },
    });
  });

  test("stops at the first failure, and says how far it came", async () => {
    const { run, bodies } = push(answer(OK), REFUSED, answer(OK));
    const running = run(25, { action: "insert", size: 10 });
    expect(await failure(running)).toMatchObject({ name: "OicpStatusError", code: "009" });
    expect(running.progress).toMatchObject({
      done: 2,
      acknowledged: 10,
      failures: [{ from: 10, count: 10, error: { code: "009" } }],
    });
    expect(bodies()).toHaveLength(2);
  });

  test("goes on when told to", async () => {
    const { run } = push(answer(OK), REFUSED, answer(OK));
    expect(await run(25, { action: "update", size: 10, continueOnFailure: true })).toMatchObject({
      done: 3,
      acknowledged: 15,
      failures: [{ from: 10, count: 10 }],
    });
  });

  test("that is no push at all sends nothing", async () => {
    const { run, bodies } = push(answer(OK));
    expect(await run(0, { action: "delete" })).toMatchObject({ batches: 0 });
    expect(bodies()).toEqual([]);
  });

  test("can still be called as an ordinary push", async () => {
    const { method, bodies } = push(answer(OK));
    const body = {
      ActionType: "fullLoad",
      OperatorEvseData: { OperatorID: "DE*ABC", OperatorName: "ABC", EvseDataRecord: [] },
    };
    await method(body);
    expect(bodies()).toEqual([body]);
  });
});

describe("a full load", () => {
  test("that fits one batch is one", async () => {
    const { run, bodies } = push(answer(OK));
    await run(10, { action: "fullLoad", size: 10 });
    expect(bodies().map(({ ActionType }) => ActionType)).toEqual(["fullLoad"]);
  });

  test.each([
    ["does not fit one batch", 11, 10, /would erase the one before/],
    ["is empty", 0, 10, /deletes everything/],
    ["has no batch size", 1, 0, /batch size/],
  ])("that %s is refused with the reason", async (_name, count, size, reason) => {
    const { run, bodies } = push(answer(OK));
    const error = await failure(run(count, { action: "fullLoad", size }));
    expect(error).toMatchObject({ name: "OicpValidationError", violations: [{ rule: "R-21" }] });
    expect((error as Error).message).toMatch(reason);
    expect(bodies()).toEqual([]);
  });

  test("is followed by inserts when told to", async () => {
    const { run, bodies } = push(answer(OK));
    await run(25, { action: "fullLoad", size: 10, largeFullLoad: "insertRest" });
    expect(bodies().map(({ ActionType }) => ActionType)).toEqual(["fullLoad", "insert", "insert"]);
  });

  test("that fails is not followed by anything", async () => {
    const { run, bodies } = push(REFUSED);
    const running = run(25, { action: "fullLoad", size: 10, largeFullLoad: "insertRest", continueOnFailure: true });
    expect(await failure(running)).toMatchObject({ code: "009" });
    expect(bodies()).toHaveLength(1);
  });
});
