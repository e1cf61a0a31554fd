import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { createServer as createTlsServer, type SecureContextOptions, type TLSSocket } from "node:tls";
import { goodAnswer } from "./good-answer.js";

/** A request that arrived in full. */
export interface Arrived {
  readonly url: string;
  readonly head: string;
  readonly body: string;
}

/** What the server does to one connection, or to one request, instead of what it should. */
export type Deed =
  /** Does this to a new connection, which never gets to TLS. */
  | { readonly connection: (socket: Socket) => void }
  /** Shakes hands with other material than usual; then all goes on as usual. */
  | { readonly tls: SecureContextOptions }
  /** Does this once hands are shaken, and reads nothing. */
  | { readonly secured: (socket: TLSSocket) => void }
  /** Answers a request in this way. */
  | { readonly answer: (socket: TLSSocket, request: Arrived) => void };

/** A server that behaves, except when it was told not to. */
export interface HostileServer {
  readonly url: string;
  /** Requests that arrived in full since the last order. */
  readonly arrived: readonly Arrived[];
  /** Connections that are open. */
  readonly open: number;
  /** Forgets what came before: orders, requests and connections. */
  reset(): void;
  /** Orders deeds, one for each connection or request to come; after them everything is answered as it should be. */
  order(deeds: readonly Deed[]): void;
  /** Stops or begins listening; the port stays the same. */
  listen(on: boolean): Promise<void>;
  close(): Promise<void>;
}

/**
 * Speaks HTTP by hand over mutual TLS, so that it can send what no HTTP library would. `tls` is what it shakes hands
 * with as long as it behaves.
 */
export async function createHostileServer(tls: SecureContextOptions): Promise<HostileServer> {
  let deeds: readonly Deed[] = [];
  let arrived: Arrived[] = [];
  const sockets = new Set<Socket>();

  const take = <Name extends string>(...names: readonly Name[]): Deed | undefined => {
    const [next, ...rest] = deeds;
    if (next === undefined || !names.some((name) => name in next)) return undefined;
    deeds = rest;
    return next;
  };

  const secure = createTlsServer({ ...tls, requestCert: true, rejectUnauthorized: true });
  secure.on("tlsClientError", () => undefined);
  secure.on("secureConnection", (socket) => {
    socket.on("error", () => undefined);
    const deed = take("secured");
    if (deed !== undefined && "secured" in deed) return deed.secured(socket.resume());
    readRequests(socket, (request) => {
      arrived.push(request);
      const answering = take("answer");
      if (answering !== undefined && "answer" in answering) answering.answer(socket, request);
      else socket.write(goodAnswer(request));
    });
  });

  const front = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
    const deed = take("connection", "tls");
    if (deed !== undefined && "connection" in deed) return deed.connection(socket.resume());
    secure.setSecureContext(deed !== undefined && "tls" in deed ? { ...tls, ...deed.tls } : tls);
    secure.emit("connection", socket);
  });
  const port = await listenSomewhere(front);

  return {
    url: `https://127.0.0.1:${port}`,
    get arrived() {
      return arrived;
    },
    get open() {
      return sockets.size;
    },
    reset() {
      deeds = [];
      arrived = [];
      for (const socket of sockets) socket.destroy();
      sockets.clear();
    },
    order(next) {
      deeds = next;
      arrived = [];
    },
    listen: (on) => (on ? listen(front, port) : new Promise((resolve) => void front.close(() => resolve()))),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => front.close(resolve));
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** A port outside the range from which systems give ports to outgoing connections, so that nobody takes it meanwhile. */
async function listenSomewhere(server: Server): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt++) {
    try {
      await listen(server, 10_240 + Math.floor(Math.random() * 20_000));
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    }
  }
  throw new Error("no free port was found");
}

/** Cuts what arrives into requests. Clients of this package always announce their bodies' length. */
function readRequests(socket: TLSSocket, take: (request: Arrived) => void): void {
  let received = Buffer.alloc(0);
  socket.on("data", (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const end = received.indexOf("\r\n\r\n");
      if (end < 0) return;
      const head = received.toString("latin1", 0, end);
      const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
      if (received.length < end + 4 + length) return;
      const body = received.toString("utf8", end + 4, end + 4 + length);
      received = received.subarray(end + 4 + length);
      take({ url: head.split(" ")[1] ?? "", head, body });
    }
  });
}
