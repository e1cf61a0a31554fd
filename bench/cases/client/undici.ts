import { Agent, request as send } from "undici";
import { JSON_HEADERS, PATH, request } from "../../lib/authorize-start.js";
import { clientTls } from "../../lib/certificates.js";
import { measureClient } from "../../lib/measure-client.js";

await measureClient((origin) => {
  const dispatcher = new Agent({ connections: 32, connect: clientTls() });
  const url = origin + PATH;
  return async () => {
    const { body } = await send(url, {
      method: "POST",
      headers: JSON_HEADERS,
      body: JSON.stringify(request),
      dispatcher,
    });
    return JSON.parse(await body.text()) as unknown;
  };
});
