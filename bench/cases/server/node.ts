import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { answer } from "../../lib/authorize-start.js";
import { serverTls } from "../../lib/certificates.js";
import { listen } from "../../lib/listen.js";
import { measureServer } from "../../lib/measure-server.js";

function onRequest(request: IncomingMessage, response: ServerResponse): void {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const { CPOPartnerSessionID } = JSON.parse(Buffer.concat(chunks).toString()) as { CPOPartnerSessionID: string };
    const body = JSON.stringify({ ...answer, CPOPartnerSessionID });
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
    response.end(body);
  });
}

await measureServer({
  listen: (secure) => listen(secure ? createSecureServer(serverTls(), onRequest) : createServer(onRequest)),
  validates: false,
});
