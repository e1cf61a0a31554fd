import { CpoClient } from "oicp/cpo";
import { measurePush } from "./measure-push.js";

await measurePush((origin) => {
  // A pool: what goes to a hub goes through undici, with or without TLS.
  const client = new CpoClient({ baseUrl: origin, operatorId: "DE*ABC", pool: { connections: 1 }, limits: false });
  return async (request) => {
    await client.pushEvseData(request);
  };
}, "oicp-server.js");
