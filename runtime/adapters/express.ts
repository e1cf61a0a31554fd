/**
 * Serves OICP in an application of Express.
 *
 * @packageDocumentation
 */

import type { IncomingMessage, ServerResponse } from "node:http";
import { toNodeListener } from "./node.js";
import type { OicpServer } from "../server/server-options.js";

/** An Express middleware: `app.use(toExpress(server))`, at any mount path. */
export type ExpressMiddleware = (
  request: IncomingMessage & { originalUrl?: string },
  response: ServerResponse,
  next: () => void,
) => void;

/**
 * Serves every path that contains `/api/oicp/` and leaves the others to whatever comes next. Works before or behind
 * `express.json()`; before it is better, since then `call.rawBody` is the body as it arrived.
 */
export function toExpress(server: OicpServer): ExpressMiddleware {
  const listener = toNodeListener(server);
  return (request, response, next) => {
    if ((request.originalUrl ?? request.url ?? "").includes("/api/oicp/")) listener(request, response);
    else next();
  };
}
