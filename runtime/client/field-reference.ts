import type { FaultField } from "../errors.js";
import { redact } from "../redact.js";

/** A field as the body of an HTTP 400 names it. */
interface FieldValidationError {
  readonly fieldReference?: unknown;
  readonly errorMessage?: unknown;
}

/**
 * Finds what a rejected field refers to. The hub writes paths in its own classes' spelling
 * (`operatorEvseData.evseDataRecord[0].hotlinePhoneNumber`), so names are looked up in the request without regard to
 * case. What is not in the request (a member that is missing) keeps the hub's spelling, but begins with a capital.
 */
export function toFaultField(error: FieldValidationError, request: unknown, secrets: readonly string[]): FaultField {
  const reference = typeof error.fieldReference === "string" ? error.fieldReference : "";
  const message = typeof error.errorMessage === "string" ? redact(error.errorMessage, secrets) : "is not accepted";
  const pointer: string[] = [];
  let value: unknown = request;
  let evseId: string | undefined = evseIdOf(value);
  for (const token of reference.match(/[^.[\]]+/g) ?? []) {
    const name = resolve(value, token);
    pointer.push(name);
    value = memberOf(value, name);
    evseId = evseIdOf(value) ?? evseId;
  }
  return {
    pointer: pointer.map((name) => `/${escape(name)}`).join(""),
    message,
    ...(evseId === undefined ? {} : { evseId }),
  };
}

/** The name that a token stands for in this value. */
function resolve(value: unknown, token: string): string {
  if (/^[0-9]+$/.test(token)) return token;
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    if (Object.hasOwn(value, token)) return token;
    const lower = token.toLowerCase();
    const found = Object.keys(value).find((name) => name.toLowerCase() === lower);
    if (found !== undefined) return found;
  }
  return token.charAt(0).toUpperCase() + token.slice(1);
}

function memberOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

function evseIdOf(value: unknown): string | undefined {
  const id = memberOf(value, "EvseID") ?? memberOf(value, "EvseId");
  return typeof id === "string" ? id : undefined;
}

const escape = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");
