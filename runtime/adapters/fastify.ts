import type { IncomingMessage, ServerResponse } from "node:http";
import { NodeRequest } from "./node-request.js";
import type { OicpServer } from "../server/server-options.js";

/** What this plugin uses of a Fastify instance. */
export interface FastifyHost {
  removeAllContentTypeParsers(): void;
  addContentTypeParser(
    type: string,
    parser: (request: unknown, payload: unknown, done: (error: null, body?: unknown) => void) => void,
  ): unknown;
  all(path: string, handler: (request: FastifyIncoming, reply: FastifyOutgoing) => unknown): unknown;
}

export interface FastifyIncoming {
  readonly raw: IncomingMessage;
}

export interface FastifyOutgoing {
  readonly raw: ServerResponse;
  code(status: number): FastifyOutgoing;
  headers(headers: Record<string, string | undefined>): FastifyOutgoing;
  send(body: string): unknown;
}

export type FastifyPlugin = (instance: FastifyHost, options: unknown, done: () => void) => void;

/**
 * A Fastify plugin: `app.register(toFastify(server), { prefix: "/hub" })`. It serves everything below `/api/oicp/` there.
 * Fastify's hooks see its requests; its body parsers and its body limit do not, the server has its own.
 */
export function toFastify(server: OicpServer): FastifyPlugin {
  return (instance, _, done) => {
    // Parsers belong to the plugin's own scope. The body is left on the socket for the server to read.
    instance.removeAllContentTypeParsers();
    instance.addContentTypeParser("*", (_request, _payload, parsed) => parsed(null));
    instance.all("/api/oicp/*", async (request, reply) => {
      const { status, headers, body } = await server.handle(new NodeRequest(request.raw, reply.raw));
      return reply
        .code(status)
        .headers({ ...headers })
        .send(body);
    });
    done();
  };
}
