import { Agent } from "undici";
import { request } from "../../lib/authorize-start.js";
import { clientTls } from "../../lib/certificates.js";
import { measureClient } from "../../lib/measure-client.js";

/** The part of the generated client that is called; it is made by `prepare.ts`, so its own types are not at hand. */
interface GeneratedClient {
  readonly authorizeStart: (options: {
    readonly path: { readonly operatorID: string };
    readonly body: object;
  }) => Promise<{ readonly data?: unknown; readonly error?: unknown }>;
  readonly client: { setConfig(config: { readonly baseUrl: string; readonly fetch: typeof fetch }): unknown };
}

const generated = new URL("../../hey-api/client.mjs", import.meta.url).href;
const { authorizeStart, client } = (await import(generated)) as GeneratedClient;

await measureClient((origin) => {
  const dispatcher = new Agent({ connections: 32, connect: clientTls() });
  client.setConfig({
    baseUrl: `${origin}/api/oicp`,
    fetch: (input) => fetch(input, { dispatcher } as unknown as RequestInit),
  });
  return async () => {
    const { data, error } = await authorizeStart({ path: { operatorID: "DE*ABC" }, body: request });
    if (data === undefined) throw new Error("refused", { cause: error });
    return data;
  };
});
