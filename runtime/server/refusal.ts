import type { Operation, Role } from "../operation.js";
import { pointerSegments, type Violation } from "../schema.js";

/** Why a request is not handled, or its handler's answer not given. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;
  /** OICP status code. */
  readonly code: string;
  readonly violations: readonly Violation[];
  readonly additionalInfo: string | undefined;
  readonly headers: Readonly<Record<string, string>> | undefined;

  constructor(
    status: number,
    code: string,
    message: string,
    details: {
      readonly violations?: readonly Violation[];
      readonly additionalInfo?: string | undefined;
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.violations = details.violations ?? [];
    this.additionalInfo = details.additionalInfo;
    this.headers = details.headers;
  }
}

/** For adapters, when a body proves longer than the limit. */
export function bodyTooLarge(limit: number): Refusal {
  return new Refusal(413, "022", `The body is longer than ${limit} bytes.`, { headers: { connection: "close" } });
}

/** The longest texts that a status code may carry. */
const DESCRIPTION_LENGTH = 200;
const ADDITIONAL_INFO_LENGTH = 1000;

/** The body of a refusal: the hub's fault bodies on a Hubject server, the operation's own answer on a partner's. */
export function refusalBody(role: Role, operation: Operation | undefined, refusal: Refusal): unknown {
  if (role === "Hubject" && refusal.status === 400) return faultBody(refusal);
  const status = statusCode(refusal);
  if (role === "Hubject" && refusal.status !== 200) return { StatusCode: status, message: refusal.message };
  return negativeAnswer(operation, status);
}

/** The answer that says no, in the form of the operation. Refusals of data requests are acknowledgements (OICP23-E116). */
export function negativeAnswer(operation: Operation | undefined, status: object): Record<string, unknown> {
  return operation?.answer === "authorization"
    ? { AuthorizationStatus: "NotAuthorized", StatusCode: status }
    : { Result: false, StatusCode: status };
}

function statusCode(refusal: Refusal): Record<string, string> {
  const status: Record<string, string> = {
    Code: refusal.code,
    Description: refusal.message.slice(0, DESCRIPTION_LENGTH),
  };
  const info =
    refusal.additionalInfo ?? refusal.violations.map(({ pointer, rule }) => `${pointer || "/"}: ${rule}`).join(", ");
  if (info !== "") status.AdditionalInfo = info.slice(0, ADDITIONAL_INFO_LENGTH);
  return status;
}

function faultBody(refusal: Refusal): unknown {
  return {
    message: refusal.message,
    extendedInfo: null,
    validationErrors: refusal.violations.map(({ pointer, message }) => ({
      fieldReference: fieldReference(pointer),
      errorMessage: message,
    })),
  };
}

/** The hub names fields by dotted paths whose members start in lower case: `operatorEvseData.evseDataRecord[0].plugs`. */
export function fieldReference(pointer: string): string {
  let path = "";
  for (const segment of pointerSegments(pointer)) {
    if (/^\d+$/.test(segment)) path += `[${segment}]`;
    else path += (path === "" ? "" : ".") + segment.charAt(0).toLowerCase() + segment.slice(1);
  }
  return path;
}
