/**
 * Serves OICP in an application of Fastify.
 *
 * @packageDocumentation
 */

import type { IncomingMessage, ServerResponse } from "node:http";
import { NodeRequest } from "./node-request.js";
import type { OicpServer } from "../server/server-options.js";

/** What this plugin uses of a Fastify instance. */
export interface FastifyHost {
  /** Forgets the parsers for bodies: the server parses them itself, within its limit. */
  removeAllContentTypeParsers(): void;
  /** Sets a parser for bodies of a type. */
  addContentTypeParser(
    type: string,
    parser: (request: unknown, payload: unknown, done: (error: null, body?: unknown) => void) => void,
  ): unknown;
  /** Sets the handler of a path, whatever the method. */
  all(path: string, handler: (request: FastifyIncoming, reply: FastifyOutgoing) => unknown): unknown;
}

/** What this plugin uses of a request of Fastify. */
export interface FastifyIncoming {
  /** Node's own request. */
  readonly raw: IncomingMessage;
}

/** What this plugin uses of a reply of Fastify. */
export interface FastifyOutgoing {
  /** Node's own response. */
  readonly raw: ServerResponse;
  /** Sets the HTTP status. */
  code(status: number): FastifyOutgoing;
  /** Sets HTTP headers. */
  headers(headers: Record<string, string | undefined>): FastifyOutgoing;
  /** Sends the body. */
  send(body: string): unknown;
}

/** A plugin, as `register` of Fastify takes it. */
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
