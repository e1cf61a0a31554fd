import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { WireResponse } from "../wire.js";
import { peerOf } from "./node-peer.js";
import { bodyTooLarge, Refusal } from "../server/refusal.js";
import type { BodySource, ServerPeer, ServerRequest } from "../server/server-options.js";

/** Milliseconds for which the rest of an oversize body is thrown away, so that its sender gets to read the answer. */
const DISCARD_TIME = 1_000;

/** What frameworks add to Node's request. */
type ExtendedMessage = IncomingMessage & { readonly originalUrl?: string; readonly body?: unknown };

/** One request of a Node HTTP server, with nothing made before it is asked for. */
export class NodeRequest implements ServerRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: ServerRequest["headers"];
  readonly peer: ServerPeer;
  readonly body: BodySource;
  readonly #response: ServerResponse;
  #controller: AbortController | undefined;

  constructor(request: ExtendedMessage, response: ServerResponse) {
    this.method = request.method ?? "";
    // Frameworks cut the prefix under which they mount a listener off `url`.
    this.url = request.originalUrl ?? request.url ?? "";
    this.headers = request.headers as ServerRequest["headers"];
    this.peer = peerOf(request.socket);
    this.body = (limit) => readNodeBody(request, response, limit);
    this.#response = response;
  }

  /** Aborted when the caller goes away before it has its answer. */
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      const controller = new AbortController();
      const response = this.#response;
      this.#controller = controller;
      if (response.destroyed) controller.abort();
      else response.once("close", () => response.writableFinished || controller.abort());
    }
    return this.#controller.signal;
  }
}

function readNodeBody(request: ExtendedMessage, response: ServerResponse, limit: number): Promise<string> {
  const taken = takenBody(request);
  if (taken !== undefined) {
    return Buffer.byteLength(taken) > limit ? Promise.reject(bodyTooLarge(limit)) : Promise.resolve(taken);
  }
  const announced = Number(request.headers["content-length"]);
  if (request.headers.expect !== undefined) {
    if (announced > limit) return Promise.reject(bodyTooLarge(limit));
    if (!response.headersSent) response.writeContinue();
  }
  return new Promise((resolve, reject) => {
    let first: Buffer | undefined;
    let others: Buffer[] | undefined;
    let length = 0;
    let discarding: NodeJS.Timeout | undefined;
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > limit || announced > limit) {
        others = undefined;
        discarding ??= setTimeout(() => reject(bodyTooLarge(limit)), DISCARD_TIME);
      } else if (first === undefined) first = chunk;
      else (others ??= [first]).push(chunk);
    });
    request.on("end", () => {
      if (discarding === undefined) resolve(others ? Buffer.concat(others).toString() : (first?.toString() ?? ""));
      else {
        clearTimeout(discarding);
        reject(bodyTooLarge(limit));
      }
    });
    // Node reports every connection that is lost within a body as an error.
    request.on("error", () => {
      clearTimeout(discarding);
      reject(new Refusal(400, "022", "The connection ended before the body did."));
    });
  });
}

/** The body, when a framework has already read it. What it has parsed is written out again. */
function takenBody({ body, readableEnded }: ExtendedMessage): string | undefined {
  if (typeof body === "string") return body;
  if (Buffer.isBuffer(body)) return body.toString();
  if (!readableEnded) return undefined;
  return body === undefined ? "" : JSON.stringify(body);
}

/** Writes the answer out. */
export function writeNodeResponse(response: ServerResponse, { status, headers, body }: WireResponse): void {
  if (response.destroyed) return;
  const socket = response.socket as (Socket & { readonly server?: { readonly listening?: boolean } }) | null;
  // A server that is closing ends its connections with their last answer.
  if (socket?.server?.listening === false) response.shouldKeepAlive = false;
  // The answer was made for this response alone, and copying its headers is a good part of what writing it costs.
  (headers as Record<string, unknown>)["content-length"] = Buffer.byteLength(body);
  response.writeHead(status, headers);
  // Without a socket, an answer before it in the pipeline is still being made. Over TLS what follows costs more: a write
  // is not done at once there, and the end becomes a second one.
  if (!socket || "encrypted" in socket) {
    response.end(body);
    return;
  }
  // Head and body are one text by now. Given to the socket before the end is, they go out in a plain write; together
  // with the end, in a gathering one, which costs more.
  response.write(body);
  socket.uncork();
  response.end();
}
