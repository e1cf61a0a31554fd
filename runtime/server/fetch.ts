import { bodyTooLarge } from "./refusal.js";
import type { BodySource, OicpServer, ServerPeer } from "./server-options.js";

/** Answers a Fetch request. Works in every runtime that has `Request` and `Response`. */
export async function handleFetch(
  server: OicpServer,
  request: Request,
  peer: ServerPeer | undefined,
): Promise<Response> {
  const { status, headers, body } = await server.handle({
    method: request.method,
    url: request.url,
    headers: Object.fromEntries(request.headers),
    body: sourceOf(request),
    signal: request.signal,
    ...(peer !== undefined && { peer }),
  });
  return new Response(request.method === "HEAD" ? null : body, { status, headers: headers as Record<string, string> });
}

function sourceOf(request: Request): BodySource {
  return async (limit) => {
    if (Number(request.headers.get("content-length")) > limit) throw bodyTooLarge(limit);
    const stream = request.body as ReadableStream<Uint8Array> | null;
    if (stream === null) return "";
    const reader = stream.getReader();
    const decoder = new TextDecoder();
    let length = 0;
    let text = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      length += value.length;
      if (length > limit) {
        void reader.cancel().catch(() => undefined);
        throw bodyTooLarge(limit);
      }
      text += decoder.decode(value, { stream: true });
    }
  };
}
