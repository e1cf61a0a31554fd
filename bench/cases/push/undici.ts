import { Agent, request as send } from "undici";
import { JSON_HEADERS } from "../../lib/authorize-start.js";
import { measurePush } from "./measure-push.js";

await measurePush((origin) => {
  const dispatcher = new Agent({ connections: 1 });
  const url = `${origin}/api/oicp/evsepush/v23/operators/DE*ABC/data-records`;
  return async (request) => {
    const { body } = await send(url, {
      method: "POST",
      headers: JSON_HEADERS,
      body: JSON.stringify(request),
      dispatcher,
    });
    const { Result } = JSON.parse(await body.text()) as { Result: boolean };
    if (!Result) throw new Error("the push was refused");
  };
}, "node-server.js");
