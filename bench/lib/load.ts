import autocannon from "autocannon";
import { Agent, request as send } from "undici";
import { badRequest, isGranted, JSON_HEADERS, PATH, request } from "./authorize-start.js";
import { clientTls } from "./certificates.js";

/**
 * Calls a server from another process: first to see that it answers rightly, then to warm it up, then for the count.
 * Speaks with the server's process over its channel: it says `begin` and waits for a word, and at the end what it did.
 */
export interface LoadTask {
  readonly url: string;
  readonly secure: boolean;
  readonly validates: boolean;
  /** Calls before the count, and calls that count. */
  readonly warmUp: number;
  readonly calls: number;
}

export type LoadNews = { readonly kind: "begin" } | { readonly kind: "end"; readonly seconds: number };

const CONNECTIONS = 16;

process.once("message", (task: LoadTask) => {
  load(task).then(
    (seconds) => say({ kind: "end", seconds }),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});

async function load({ url, secure, validates, warmUp, calls }: LoadTask): Promise<number> {
  await checkServer({ url, secure, validates });
  await fire(url, secure, warmUp);
  const ready = new Promise((resolve) => process.once("message", resolve));
  say({ kind: "begin" });
  await ready;
  return fire(url, secure, calls);
}

/** Makes calls as fast as they are answered; gives the seconds it took. Every one has to succeed. */
async function fire(url: string, secure: boolean, amount: number): Promise<number> {
  const start = performance.now();
  const result = await autocannon({
    url: url + PATH,
    method: "POST",
    headers: JSON_HEADERS,
    body: JSON.stringify(request),
    connections: Math.min(CONNECTIONS, amount),
    amount,
    // Who is slow on a busy machine is slow; it is no error.
    timeout: 60,
    ...(secure ? { tlsOptions: clientTls() } : {}),
  });
  if (result["2xx"] !== amount || result.errors > 0) {
    throw new Error(`of ${amount} calls, ${result["2xx"]} succeeded and ${result.errors} broke`);
  }
  return (performance.now() - start) / 1_000;
}

async function checkServer({ url, secure, validates }: Pick<LoadTask, "url" | "secure" | "validates">): Promise<void> {
  const dispatcher = new Agent({ connect: secure ? clientTls() : {} });
  const post = async (body: unknown): Promise<unknown> => {
    const answer = await send(url + PATH, {
      method: "POST",
      headers: JSON_HEADERS,
      body: JSON.stringify(body),
      dispatcher,
    });
    return answer.body.json();
  };
  if (!isGranted(await post(request))) throw new Error("the server does not grant a good request");
  if (validates && isGranted(await post(badRequest))) throw new Error("the server grants a bad request");
  await dispatcher.close();
}

function say(news: LoadNews): void {
  process.send?.(news);
}
