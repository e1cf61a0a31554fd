import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { jsonSchemaOf, readCorrectedDocument } from "../../lib/corrected-document.js";
import { countRecords, type Page } from "./pages.js";
import { readPageLoop } from "./read-page-loop.js";

// Ours names everything that is wrong, so the peer is asked for all of it too.
const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const validate = ajv.compile(jsonSchemaOf(await readCorrectedDocument(), "eRoamingEVSEData"));

await readPageLoop((body) => {
  const run = () => {
    const page = JSON.parse(body) as Page;
    return { page, errors: validate(page) ? [] : (validate.errors ?? []) };
  };
  return {
    run,
    outcome() {
      const { page, errors } = run();
      return { records: page.content.length, bad: countRecords(errors.map(({ instancePath }) => instancePath)) };
    },
  };
});
