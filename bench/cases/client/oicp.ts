import { CpoClient } from "oicp/cpo";
import { request } from "../../lib/authorize-start.js";
import { clientTls } from "../../lib/certificates.js";
import { measureClient } from "../../lib/measure-client.js";

await measureClient((origin) => {
  const client = new CpoClient({ baseUrl: origin, operatorId: "DE*ABC", tls: clientTls(), limits: false });
  return async () => client.authorizeStart(request);
});
