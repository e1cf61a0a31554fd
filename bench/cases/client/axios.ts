import axios from "axios";
import { Agent } from "node:https";
import { JSON_HEADERS, PATH, request } from "../../lib/authorize-start.js";
import { clientTls } from "../../lib/certificates.js";
import { measureClient } from "../../lib/measure-client.js";

await measureClient((origin) => {
  const httpsAgent = new Agent({ keepAlive: true, maxSockets: 32, ...clientTls() });
  const client = axios.create({ baseURL: origin, httpsAgent, headers: JSON_HEADERS });
  return async () => (await client.post<unknown>(PATH, request)).data;
});
