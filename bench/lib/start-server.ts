import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A server in another process. It ends with this one. */
export interface StartedServer {
  readonly port: number;
  readonly process: ChildProcess;
}

/** Starts a file of `.cache` that tells the port it listens on as its first message. */
export async function startServer(url: URL, ...parameters: readonly string[]): Promise<StartedServer> {
  const child = fork(fileURLToPath(url), parameters, { execArgv: [] });
  const port = await new Promise<number>((resolve, reject) => {
    child.once("message", (message) => resolve(message as number));
    child.once("exit", (code) => reject(new Error(`the server ended with exit code ${code}`)));
  });
  return { port, process: child };
}
