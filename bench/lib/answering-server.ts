import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { answer } from "./authorize-start.js";
import { serverTls } from "./certificates.js";
import { listen } from "./listen.js";

/**
 * Answers `authorizeStart` in a process of its own, as cheaply as can be: the same bytes each time, once the request is
 * there. Tells its port over the channel to the client's process, and ends with it.
 */
const body = Buffer.from(JSON.stringify(answer));
const headers = { "content-type": "application/json;charset=UTF-8", "content-length": body.length };

function onRequest(request: IncomingMessage, response: ServerResponse): void {
  let received = 0;
  request.on("data", (chunk: Buffer) => (received += chunk.length));
  request.on("end", () => {
    if (received === 0) response.writeHead(400).end();
    else response.writeHead(200, headers).end(body);
  });
}

const secure = process.argv[2] === "secure";
const port = await listen(secure ? createSecureServer(serverTls(), onRequest) : createServer(onRequest));
process.send?.(port);
process.once("disconnect", () => process.exit(0));
