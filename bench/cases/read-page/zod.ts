import { readCorrectedDocument } from "../../lib/corrected-document.js";
import { zodSchemaOf } from "../../lib/zod-schema.js";
import { countRecords, type Page } from "./pages.js";
import { readPageLoop } from "./read-page-loop.js";

const schema = zodSchemaOf(await readCorrectedDocument(), "eRoamingEVSEData");

await readPageLoop((body) => {
  const run = () => schema.safeParse(JSON.parse(body));
  return {
    run,
    outcome() {
      const { data, error } = run();
      const pointers = (error?.issues ?? []).map(({ path }) => `/${path.map(String).join("/")}`);
      const page = (data ?? JSON.parse(body)) as Page;
      return { records: page.content.length, bad: countRecords(pointers) };
    },
  };
});
