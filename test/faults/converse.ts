import { connect as connectSocket } from "node:net";
import { connect as connectTls, type ConnectionOptions } from "node:tls";
import type { ClientFault } from "./client-fault.js";

/** Writes to a connection of its own, and reads until that is over. */
export function converse(
  port: number,
  { write, then, drip }: Pick<ClientFault, "write" | "then" | "drip">,
  tls?: ConnectionOptions,
): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    let dripping: NodeJS.Timeout | undefined;
    const options = { port, host: "127.0.0.1" };
    const begin = (): void => {
      for (const piece of Array.isArray(write) ? (write as (string | Buffer)[]) : [write as string | Buffer]) {
        socket.write(typeof piece === "string" ? Buffer.from(piece, "latin1") : piece);
      }
      if (then === "end") socket.end();
      if (then === "destroy") setImmediate(() => socket.destroy());
      if (drip !== undefined) dripping = setInterval(() => socket.write(drip), 20);
    };
    const socket = tls === undefined ? connectSocket(options, begin) : connectTls({ ...options, ...tls }, begin);
    socket.setEncoding("latin1").on("data", (chunk: string) => (answer += chunk));
    socket.on("close", () => {
      clearInterval(dripping);
      resolve(answer);
    });
    socket.on("error", (error) => (answer === "" ? reject(error) : undefined));
  });
}

/** The statuses of the answers in a conversation. */
export const statusesOf = (answer: string): number[] =>
  [...answer.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));
