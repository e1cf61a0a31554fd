import createClient from "openapi-fetch";
import { Agent } from "undici";
import type { paths } from "../../../generated/v2.3/openapi.js";
import { request } from "../../lib/authorize-start.js";
import { clientTls } from "../../lib/certificates.js";
import { measureClient } from "../../lib/measure-client.js";

await measureClient((origin) => {
  const dispatcher = new Agent({ connections: 32, connect: clientTls() });
  const client = createClient<paths>({
    baseUrl: `${origin}/api/oicp`,
    fetch: (input) => fetch(input, { dispatcher } as unknown as RequestInit),
  });
  return async () => {
    const { data, error } = await client.POST("/charging/v21/operators/{operatorID}/authorize/start", {
      params: { path: { operatorID: "DE*ABC" } },
      body: request,
    });
    if (data === undefined) throw new Error("refused", { cause: error });
    return data;
  };
});
