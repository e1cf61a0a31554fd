import { HttpResponse } from "msw";

/** An HTTP status in place of an answer. */
export interface StatusFault {
  /** HTTP status, from 200 to 599. */
  readonly status: number;
  /** A value is sent as JSON, a text as it is. Default: a message as Hubject words it. */
  readonly body?: unknown;
  /** Answer with a page for people, as a proxy in between does. */
  readonly html?: boolean;
  /** Seconds until the caller may come again. */
  readonly retryAfter?: number;
  /** HTTP headers by their lower-case names. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds before the answer. */
  readonly delay?: number;
}

/** No answer: the `request` never arrived, or it was processed and the `answer` did not come back. */
export interface LostFault {
  /** What was lost on the way. */
  readonly lost: "request" | "answer";
  /** Milliseconds before the connection breaks. */
  readonly delay?: number;
}

/** An answer that ends in the middle of its JSON. */
export interface TruncatedFault {
  /** Says that it is this kind of fault. */
  readonly truncated: true;
  /** Milliseconds before the answer. */
  readonly delay?: number;
}

/** The answer that the default handler would give, late. */
export interface DelayFault {
  /** Milliseconds before the answer. */
  readonly delay: number;
}

/** What can go wrong with a mocked call. */
export type Fault = StatusFault | LostFault | TruncatedFault | DelayFault;

/**
 * Carries out a fault. `process` does what would have been done without it; it is called even where its answer is not
 * used, so that the call is in the log, except when the request is lost.
 */
export async function suffer(fault: Fault, request: Request, process: () => Promise<Response>): Promise<Response> {
  if (fault.delay !== undefined) await pause(fault.delay, request.signal);
  if ("lost" in fault) {
    if (fault.lost === "answer") await process();
    return HttpResponse.error();
  }
  const answer = await process();
  if ("status" in fault) return statusResponse(fault);
  if (!("truncated" in fault)) return answer;
  const text = await answer.text();
  return new Response(text.slice(0, Math.ceil(text.length / 2)), { status: answer.status, headers: answer.headers });
}

function statusResponse({ status, body, html, retryAfter, headers }: StatusFault): Response {
  const [type, text] = bodyOf(status, body, html === true);
  return new Response(text, {
    status,
    headers: {
      "content-type": type,
      ...(retryAfter !== undefined && { "retry-after": String(retryAfter) }),
      ...headers,
    },
  });
}

function bodyOf(status: number, body: unknown, html: boolean): readonly [type: string, text: string] {
  if (typeof body === "string") return [/^\s*</.test(body) ? "text/html" : "text/plain", body];
  if (body !== undefined) return ["application/json;charset=utf-8", JSON.stringify(body)];
  if (html) return ["text/html", `<html><head><title>${status}</title></head><body><h1>${status}</h1></body></html>`];
  return ["application/json;charset=utf-8", JSON.stringify({ message: `HTTP ${status}, as the test asked for.` })];
}

/** Waits; a caller who gives up ends it. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
  });
}
