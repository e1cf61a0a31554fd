import { OicpConnectionError } from "../errors.js";
import type { Operation } from "../operation.js";
import type { WireResponse } from "../wire.js";
import { parseJson } from "./describe-call.js";
import type { Fault } from "./faults.js";

/** Carries a request on and brings back its answer, `url` having been changed if need be. */
type Carry = (url: string) => Promise<WireResponse>;

export interface Injection {
  readonly faults: readonly Fault[];
  readonly url: string;
  readonly operation: Operation | undefined;
  /** Waits for a number of milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly carry: Carry;
}

/** Lets faults strike one call: those before it is carried, then the call, then those that spoil its answer. */
export async function injectFaults({ faults, url, operation, sleep, carry }: Injection): Promise<WireResponse> {
  for (const fault of faults) if (fault.kind === "latency") await sleep(fault.milliseconds);
  const fault = faults.find(({ kind }) => kind !== "latency");
  switch (fault?.kind) {
    case "cut":
      throw new OicpConnectionError("the sandbox cut the connection before it read the request", "unknown", {
        code: "ECONNRESET",
      });
    case "expired-certificate":
      throw new OicpConnectionError("the certificate of the other end has expired", "not-sent", {
        code: "CERT_HAS_EXPIRED",
      });
    case "status":
      return failure(fault.status ?? 500);
    case "firewall":
      return html(403, "403 Forbidden");
    case "too-many-calls":
      return tooManyCalls(fault.retryAfterSeconds);
    case "lost-answer":
      await carry(url);
      throw new OicpConnectionError("the sandbox cut the connection after it processed the request", "unknown", {
        code: "ECONNRESET",
      });
    case "truncated-json": {
      const answer = await carry(url);
      return { ...answer, body: answer.body.slice(0, Math.floor(answer.body.length / 2)) };
    }
    case "contradictory-page":
      return changePage(await carry(url), operation, (page) => ({
        ...page,
        last: false,
        numberOfElements: Number(page["numberOfElements"]) + 1,
      }));
    case "repeating-page": {
      const asked = Number(/[?&]page=(\d+)/.exec(url)?.[1] ?? 0);
      const first = await carry(url.replace(/([?&]page=)\d+/, "$10"));
      return changePage(first, operation, (page) => ({ ...page, number: asked, first: asked === 0, last: false }));
    }
    default:
      return carry(url);
  }
}

/** The answer to a call that the usage policy does not allow. */
export function tooManyCalls(retryAfterSeconds: number | undefined): WireResponse {
  const answer = html(429, "429 Too Many Requests");
  if (retryAfterSeconds === undefined) return answer;
  return { ...answer, headers: { ...answer.headers, "retry-after": String(retryAfterSeconds) } };
}

/** What comes from the web server in front of the hub has no process id. */
function html(status: number, title: string): WireResponse {
  const body = `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`;
  return { status, headers: { "content-type": "text/html" }, body };
}

function failure(status: number): WireResponse {
  if (status < 500) return html(status, String(status));
  const body = JSON.stringify({
    Result: false,
    StatusCode: { Code: "001", Description: "The sandbox was told to fail." },
  });
  return { status, headers: { "content-type": "application/json;charset=ISO-8859-1" }, body };
}

function changePage(
  answer: WireResponse,
  operation: Operation | undefined,
  change: (page: Record<string, unknown>) => Record<string, unknown>,
): WireResponse {
  const page = parseJson(answer.body);
  if (operation?.pagination === undefined || typeof page !== "object" || page === null) return answer;
  if (!Object.hasOwn(page, operation.pagination.records)) return answer;
  return { ...answer, body: JSON.stringify(change(page as Record<string, unknown>)) };
}
