import { EmpClient } from "oicp/emp";
import { countRecords } from "./pages.js";
import { readPageLoop } from "./read-page-loop.js";

await readPageLoop((body) => {
  const answer = { status: 200, headers: { "content-type": "application/json;charset=UTF-8" }, body };
  const client = new EmpClient({ providerId: "DE-DCB", transport: async () => answer, limits: false });
  const run = () => client.pullEvseData({ GeoCoordinatesResponseFormat: "DecimalDegree" }, { size: 2_000 }).withMeta();
  return {
    run,
    async outcome() {
      const { value, meta } = await run();
      return { records: value.content.length, bad: countRecords(meta.violations.map(({ pointer }) => pointer)) };
    },
  };
});
