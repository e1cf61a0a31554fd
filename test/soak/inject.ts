import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { OicpServer } from "oicp/node";
import type { Ledger } from "./ledger.js";
import type { PlannedFault } from "./plan.js";

/** Names the call that a request belongs to. */
export const CALL_HEADER = "x-soak-call";

export const callOf = (headers: Readonly<Record<string, string | string[] | undefined>>): number =>
  Number(headers[CALL_HEADER]);

type Answer = Awaited<ReturnType<OicpServer["handle"]>>;

/** The same server, which fails as the plans of its calls say. */
export function injectFaults(server: OicpServer, ledger: Ledger): OicpServer {
  return {
    ...server,
    async handle(request) {
      const id = callOf(request.headers);
      const arrivals = ledger.arrive(id);
      const fault = strike(ledger.planOf(id)?.fault, arrivals);
      switch (fault) {
        case "cut-before":
          throw new Error("cut");
        case "503-before":
          return failure(503);
        case "429":
          return failure(429, { "retry-after": "0" });
        case "slow-before":
          await gone(request.signal);
          throw new Error("the caller has gone");
        default:
      }
      const answer = await server.handle(request);
      switch (fault) {
        case "cut-after":
          throw new Error("cut");
        case "503-after":
          return failure(503);
        case "truncated":
          return { ...answer, body: answer.body.slice(0, answer.body.length >> 1) };
        case "slow-after":
          await gone(request.signal);
          return answer;
        default:
          return answer;
      }
    },
  };
}

/** Wraps a listener so that answers break in the middle, or connections instead of them. */
export function breakAnswers(listener: RequestListener, ledger: Ledger): RequestListener {
  const arrivals = new WeakMap<object, number>();
  return (request: IncomingMessage, response: ServerResponse) => {
    const plan = ledger.planOf(callOf(request.headers));
    const kind = plan?.fault?.kind;
    if (plan !== undefined && (kind === "reset-after" || kind === "half-answer")) {
      const count = (arrivals.get(plan) ?? 0) + 1;
      arrivals.set(plan, count);
      const { socket } = request;
      if (strike(plan.fault, count) !== undefined) {
        response.end = ((body: string) => {
          if (kind === "reset-after") (socket as Wrapped)._parent?.resetAndDestroy();
          else response.write(body.slice(0, body.length >> 1), () => socket.destroy());
          return response;
        }) as ServerResponse["end"];
      }
    }
    listener(request, response);
  };
}

/** A TLS socket knows the one below it, which alone can be reset. */
type Wrapped = IncomingMessage["socket"] & { readonly _parent?: IncomingMessage["socket"] };

const strike = (fault: PlannedFault | undefined, arrivals: number): PlannedFault["kind"] | undefined =>
  fault !== undefined && arrivals <= fault.strikes ? fault.kind : undefined;

const failure = (status: number, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { "content-type": "text/html", ...headers },
  body: `<h1>${status}</h1>`,
});

function gone(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal === undefined || signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
