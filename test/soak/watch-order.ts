import type { RequestListener } from "node:http";
import { callOf } from "./inject.js";
import type { Ledger } from "./ledger.js";

/**
 * Sees to it that pushes of one operator neither overlap nor overtake each other. A call whose caller has turned away
 * holds nobody up, so what is left of it does not count.
 */
export function watchOrder(listener: RequestListener, ledger: Ledger): RequestListener {
  const running = new Map<string, Set<number>>();
  const latest = new Map<string, number>();
  return (request, response) => {
    const { url = "" } = request;
    if (url.includes("/evsepush/")) {
      const id = callOf(request.headers);
      const others = running.get(url) ?? new Set();
      running.set(url, others);
      for (const other of others) {
        if (other !== id && !ledger.mayBeAbandoned(other)) ledger.report(id, `overlaps call ${other}`);
      }
      const before = latest.get(url) ?? -1;
      if (before > id && !ledger.mayBeAbandoned(id)) ledger.report(id, `was overtaken by call ${before}`);
      latest.set(url, Math.max(before, id));
      others.add(id);
      // The caller may have its answer, and be back, before this end hears that it was sent.
      const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => typeof response;
      response.writeHead = (...given: unknown[]) => {
        others.delete(id);
        return writeHead(...given);
      };
      response.once("close", () => others.delete(id));
    }
    listener(request, response);
  };
}
