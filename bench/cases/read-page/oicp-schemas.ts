import { v23 } from "oicp/schemas";
import { countRecords, type Page } from "./pages.js";
import { readPageLoop } from "./read-page-loop.js";

const schema = v23.eRoamingEVSEData;

await readPageLoop((body) => {
  const run = () => {
    const page = schema.read(JSON.parse(body));
    return { page, violations: schema.check(page).filter(({ tolerated }) => tolerated !== true) };
  };
  return {
    run,
    outcome() {
      const { page, violations } = run();
      return {
        records: (page as Page).content.length,
        bad: countRecords(violations.map(({ pointer }) => pointer)),
      };
    },
  };
});
