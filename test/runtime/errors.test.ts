import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import * as oicp from "../../runtime/errors.js";
import { safe } from "../../runtime/safe.js";

const { OicpConnectionError, OicpError, OicpFaultError, OicpStatusError, OicpValidationError } = oicp;

describe("errors", () => {
  test("are told apart by class, and all are OicpErrors", () => {
    const error = new OicpStatusError("017", { operation: "authorizeStart" });
    expect(error).toBeInstanceOf(OicpStatusError);
    expect(error).toBeInstanceOf(OicpError);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(OicpFaultError);
    for (const other of [null, undefined, 1, "x", {}, Object.create(null), new Error("x")]) {
      expect(other instanceof OicpError).toBe(false);
    }
  });

  test("of another copy of the package are recognised", async () => {
    vi.resetModules();
    const copy = await import("../../runtime/errors.js");
    expect(copy.OicpStatusError).not.toBe(OicpStatusError);
    expect(new copy.OicpStatusError("400")).toBeInstanceOf(OicpStatusError);
    expect(new copy.OicpStatusError("400")).toBeInstanceOf(OicpError);
    expect(new copy.OicpStatusError("400")).not.toBeInstanceOf(OicpConnectionError);
  });

  test("that a user derives are told by their own class", () => {
    class Mine extends OicpStatusError {}
    expect(new Mine("400")).toBeInstanceOf(Mine);
    expect(new Mine("400")).toBeInstanceOf(OicpStatusError);
    expect(new OicpStatusError("400")).not.toBeInstanceOf(Mine);
    const named = new Mine("400");
    named.name = "Mine";
    expect(String(named)).toMatch(/^Mine: /);
  });

  test("have a name, in the stack too", () => {
    for (const [name, Class] of Object.entries(oicp)) {
      const error = new (Class as new (...args: unknown[]) => Error)("x", [], 400);
      expect(error.name).toBe(name);
      expect(error.stack).toMatch(new RegExp(`^${name}: `));
    }
  });

  test("print what is known, without the answer", () => {
    const error = new OicpStatusError("603", {
      operation: "pushEvseStatus",
      processId: "p",
      attempts: 2,
      status: 404,
      additionalInfo: "DE*ABC*E1",
      answer: { PIN: "1234" },
      cause: new Error("deeper"),
    });
    expect(error.answer).toEqual({ PIN: "1234" });
    const printed = inspect(error, { depth: 5 });
    expect(printed).toContain('code: "603"');
    expect(printed).toContain("cause: Error: deeper");
    expect(printed).not.toContain("1234");
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "OicpStatusError",
      message: "pushEvseStatus: refused with status code 603 (HTTP 404): DE*ABC*E1",
      operation: "pushEvseStatus",
      processId: "p",
      attempts: 2,
      code: "603",
      status: 404,
      additionalInfo: "DE*ABC*E1",
    });
  });

  test("name the first places and count the rest", () => {
    const violations = Array.from({ length: 7 }, (_, i) => ({
      pointer: `/${i}`,
      rule: "type",
      message: "must be text",
    }));
    expect(new OicpValidationError("request", violations).message).toMatch(/not sent: \/0 must be text; .*and 2 more$/);
  });
});

describe("safe", () => {
  test("turns a rejection into a value", async () => {
    expect(await safe(Promise.resolve(1))).toEqual({ ok: true, value: 1 });
    const error = new OicpStatusError("400");
    expect(await safe(Promise.reject(error))).toEqual({ ok: false, error });
  });

  test("does not hide mistakes of the program", async () => {
    await expect(safe(Promise.reject(new TypeError("mine")))).rejects.toThrow("mine");
  });
});
