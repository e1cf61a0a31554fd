import type { Operation } from "../operation.js";
import { pointerSegments } from "../schema.js";
import { createRouter } from "../server/router.js";
import type { OperationKey } from "./exchange.js";

/** What a request is, as far as it can be told from outside. */
export interface CallFacts {
  readonly operation: Operation | undefined;
  readonly key: OperationKey | undefined;
  /** The partner in whose name it is sent, by its path or, failing that, by its body. */
  readonly partner: string | undefined;
  /** Path and query. */
  readonly path: string;
  /** The body, when it is JSON. */
  readonly message: unknown;
}

/** Makes the function that tells what requests are, from the operations there are. */
export function createDescribe(operations: readonly Operation[]): (url: string, body: string) => CallFacts {
  const router = createRouter(operations);
  return (url, body) => {
    const message = parseJson(body);
    const route = router(url);
    const operation = route?.operations.find(
      ({ select }) => select === undefined || memberAt(message, `/${select.member}`) === select.value,
    );
    const pointer = operation?.partner.member;
    const named = pointer === undefined ? undefined : memberAt(message, pointer);
    return {
      operation,
      key: operation?.key as OperationKey | undefined,
      partner: route?.id ?? named,
      path: pathOf(url),
      message,
    };
  };
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The text at a pointer, if there is one. */
export function memberAt(message: unknown, pointer: string): string | undefined {
  let value = message;
  for (const name of pointerSegments(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return typeof value === "string" ? value : undefined;
}

function pathOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/i, "");
}
