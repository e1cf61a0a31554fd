import type { Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { util, type Dispatcher } from "undici";
import { OicpAbortError, OicpError } from "../errors.js";
import type { WireRequest, WireResponse } from "../wire.js";
import { toConnectionError } from "./failure.js";
import { decodeBody, tooLarge } from "./fetch.js";

type Controller = Pick<Dispatcher.DispatchController, "abort">;
type Headers = Record<string, string | undefined>;

/**
 * One request on its way through a dispatcher of undici. It collects the answer, and knows whether the request may have
 * left: undici says so right before it writes to a connection, when the request has waited its turn and the handshake
 * is done.
 *
 * `undici.request` says no such thing; and the stream that it makes of each answer costs half as much as the answer.
 */
export class Exchange implements Dispatcher.DispatchHandler {
  readonly #request: WireRequest;
  /** Largest answer taken, in bytes after decompression. */
  readonly #limit: number;
  readonly #resolve: (response: WireResponse) => void;
  readonly #reject: (error: unknown) => void;
  readonly #giveUp = (): void => {
    const cause: unknown = this.#request.signal?.reason;
    this.#abandon(new OicpAbortError(this.#started ? "unknown" : "not-sent", { cause }));
  };
  #controller: Controller | undefined;
  #started = false;
  #over = false;
  #status = 0;
  #headers: Headers = {};
  #decoder: Transform | undefined;
  #chunks: Buffer[] = [];
  #length = 0;

  constructor(
    request: WireRequest,
    limit: number,
    resolve: (response: WireResponse) => void,
    reject: (error: unknown) => void,
  ) {
    this.#request = request;
    this.#limit = limit;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** Hands the request to a dispatcher, unless it is given up already. */
  begin(dispatcher: Dispatcher): void {
    const { method, url, headers, body, signal } = this.#request;
    if (signal?.aborted === true) return this.#giveUp();
    signal?.addEventListener("abort", this.#giveUp);
    try {
      const { origin, pathname, search } = new URL(url);
      const allHeaders = { "accept-encoding": "gzip, br", ...headers };
      dispatcher.dispatch({ origin, path: pathname + search, method, headers: allHeaders, body }, this);
    } catch (error) {
      this.#fail(error);
    }
  }

  onRequestStart(controller: Controller): void {
    // Thrown, it takes the request out of the queue; aborting would cost a connection on which nothing was written.
    if (this.#over) throw new OicpAbortError("not-sent");
    this.#controller = controller;
    this.#started = true;
    this.#request.onSending?.();
  }

  onResponseStart(_controller: Controller | undefined, status: number, headers: object): void {
    // What comes before the answer proper, such as 103.
    if (status < 200) return;
    this.#status = status;
    this.#headers = headers as Headers;
    for (const name in headers) {
      const value: unknown = this.#headers[name];
      if (Array.isArray(value)) this.#headers[name] = value.join(", ");
    }
    if (Number(this.#headers["content-length"]) > this.#limit) return this.#abandon(tooLarge(this.#limit));
    this.#decoder = decoderOf(this.#headers["content-encoding"]?.trim().toLowerCase())
      ?.on("data", (chunk: Buffer) => this.#take(chunk))
      .on("end", () => this.#succeed())
      .on("error", (error) => this.#abandon(error));
  }

  onResponseData(_controller: Controller | undefined, chunk: Buffer): void {
    if (this.#decoder === undefined) this.#take(chunk);
    // What waits to be decompressed is memory, too.
    else if (this.#decoder.writableLength > this.#limit) this.#abandon(tooLarge(this.#limit));
    else this.#decoder.write(chunk);
  }

  onResponseEnd(): void {
    if (this.#decoder === undefined) this.#succeed();
    else this.#decoder.end();
  }

  onResponseError(_controller: Controller | undefined, error: unknown): void {
    this.#fail(error);
  }

  // What a dispatcher of undici 6 calls instead.

  onConnect(abort: (reason?: Error) => void): void {
    this.onRequestStart({ abort });
  }

  onHeaders(status: number, headers: Buffer[]): boolean {
    this.onResponseStart(undefined, status, util.parseHeaders(headers));
    return true;
  }

  onData(chunk: Buffer): boolean {
    this.onResponseData(undefined, chunk);
    return true;
  }

  onComplete(): void {
    this.onResponseEnd();
  }

  onError(error: Error): void {
    this.#fail(error);
  }

  #take(chunk: Buffer): void {
    this.#length += chunk.byteLength;
    if (this.#length > this.#limit) this.#abandon(tooLarge(this.#limit));
    else this.#chunks.push(chunk);
  }

  #succeed(): void {
    if (!this.#end()) return;
    const [first] = this.#chunks;
    const bytes = this.#chunks.length === 1 && first ? first : Buffer.concat(this.#chunks, this.#length);
    const body = decodeBody(bytes, this.#headers["content-type"]);
    this.#resolve({ status: this.#status, headers: this.#headers, body });
  }

  #fail(error: unknown): void {
    if (!this.#end()) return;
    this.#decoder?.destroy();
    const phase = this.#started ? "sent" : "connecting";
    this.#reject(error instanceof OicpError ? error : toConnectionError(error, phase));
  }

  /** Fails, and lets go of the connection: what is left of an answer that nobody wants would keep it busy for good. */
  #abandon(error: Error): void {
    if (this.#over) return;
    this.#fail(error);
    this.#controller?.abort(error);
  }

  /** Whether it was not over before. */
  #end(): boolean {
    if (this.#over) return false;
    this.#over = true;
    this.#request.signal?.removeEventListener("abort", this.#giveUp);
    return true;
  }
}

function decoderOf(encoding: string | undefined): Transform | undefined {
  if (encoding === "gzip" || encoding === "x-gzip") return createGunzip();
  if (encoding === "br") return createBrotliDecompress();
  return encoding === "deflate" ? createInflate() : undefined;
}
