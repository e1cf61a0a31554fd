import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createDeadline, DeadlineError } from "../../../runtime/server/deadline.js";
import { ServerCallState } from "../../../runtime/server/server-call.js";
import { authorizeRemoteStart } from "./operations.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const inTime = createDeadline(10);

/** A handler that has just begun, and what became of it. */
function begin(): { call: ServerCallState; finish: (value: string) => void; outcome: () => unknown } {
  const call = new ServerCallState(authorizeRemoteStart, "p", "", undefined, {});
  call.deadline = Date.now() + 10;
  let finish: (value: string) => void = () => undefined;
  let outcome: unknown;
  const result = new Promise<string>((resolve) => (finish = resolve));
  inTime(result, call).then(
    (value) => (outcome = value),
    (error: unknown) => (outcome = error),
  );
  return { call, finish, outcome: () => outcome };
}

it("lets every handler have its own time, whatever became of those before it", async () => {
  const first = begin();
  await vi.advanceTimersByTimeAsync(4);
  const second = begin();
  const third = begin();
  const fourth = begin();
  third.finish("third");
  first.finish("first");
  await vi.advanceTimersByTimeAsync(9);
  expect([first, second, third, fourth].map(({ outcome }) => outcome())).toEqual([
    "first",
    undefined,
    "third",
    undefined,
  ]);
  fourth.finish("fourth");
  await vi.advanceTimersByTimeAsync(1);
  expect(second.outcome()).toBeInstanceOf(DeadlineError);
  expect(second.call.signal.aborted).toBe(true);
  expect(fourth.outcome()).toBe("fourth");
  expect(fourth.call.signal.aborted).toBe(false);

  second.finish("too late");
  const fifth = begin();
  await vi.advanceTimersByTimeAsync(10);
  expect(fifth.outcome()).toBeInstanceOf(DeadlineError);
  expect(second.outcome()).toBeInstanceOf(DeadlineError);
  expect(vi.getTimerCount()).toBe(0);
});
