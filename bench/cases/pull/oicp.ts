import { EmpClient } from "oicp/emp";
import { clientTls } from "../../lib/certificates.js";
import { measurePull, PAGE } from "./measure-pull.js";

await measurePull((origin) => {
  const client = new EmpClient({ baseUrl: origin, providerId: "DE-DCB", tls: clientTls(), limits: false });
  return client.pullEvseData({ GeoCoordinatesResponseFormat: "DecimalDegree" }, { size: PAGE });
});
