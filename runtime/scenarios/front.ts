import * as operations from "../../generated/v2.3/operations.js";
import { handleFetch } from "../server/fetch.js";
import type { OicpServer } from "../server/index.js";
import type { Operation } from "../operation.js";
import type { HubjectSandbox } from "../sandbox/index.js";
import type { Traffic } from "./traffic.js";

/** The hub that a scenario is played with at the moment. */
export interface CurrentHub {
  readonly hub: HubjectSandbox;
  readonly traffic: Traffic;
}

/** Bytes of a request at most, as of the sandbox. */
const BODY_LIMIT = 64 * 1024 * 1024;

/** One server for all scenarios, so that systems keep their connections: it hands each request to the present hub. */
export function createFront(current: () => CurrentHub): OicpServer {
  const front: OicpServer = {
    role: "Hubject",
    operations: Object.values(operations) as unknown as readonly Operation[],
    async handle(request) {
      const { hub, traffic } = current();
      const { method, url, headers, peer } = request;
      const rest = { method, url, headers, ...(peer === undefined ? {} : { peer }) };
      let body: string;
      try {
        body = typeof request.body === "string" ? request.body : await request.body(BODY_LIMIT);
      } catch (error) {
        // What cannot be read is the hub's to refuse.
        return hub.server.handle({ ...rest, body: () => Promise.reject(error as Error) });
      }
      const whole = { ...rest, body };
      return traffic.carry("incoming", undefined, whole, () => hub.server.handle(whole));
    },
    fetch: (request, context) => handleFetch(front, request, context?.peer),
  };
  return front;
}
