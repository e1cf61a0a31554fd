import { createEmpServer } from "oicp/emp";
import { serve } from "oicp/node";
import { answer } from "../../lib/authorize-start.js";
import { serverTls } from "../../lib/certificates.js";
import { measureServer } from "../../lib/measure-server.js";

const { SessionID, ProviderID } = answer;

function never(): never {
  throw new Error("nobody calls this");
}

const server = createEmpServer({
  authorizeStart({ CPOPartnerSessionID }, call) {
    return call.accept({ SessionID, CPOPartnerSessionID, ProviderID });
  },
  authorizeStop: never,
  sendChargeDetailRecord: never,
});

await measureServer({
  async listen(secure) {
    const served = await serve(server, { port: 0, host: "127.0.0.1", ...(secure ? { tls: serverTls() } : {}) });
    return served.port;
  },
  validates: true,
});
