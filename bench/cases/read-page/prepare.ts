import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import {
  readCorrectedDocument,
  resolved,
  type CorrectedDocument,
  type JsonSchema,
} from "../../lib/corrected-document.js";
import { pulledRecords, type PullEvseDataRecord } from "../../lib/evse-records.js";
import { BAD_EVERY, GAP_EVERY, pageFile, RECORDS } from "./pages.js";

/** Mandatory members that older operators do not know. */
const NEWER = ["CalibrationLawDataAvailability", "ChargingFacilities", "HotlinePhoneNumber", "OperatorName"];

/** Writes the page of each variant. */
const document = await readCorrectedDocument();
const records = pulledRecords(RECORDS);
const withNulls = records.map((record) =>
  nullsIn(document, { $ref: "#/components/schemas/PullEvseDataRecord" }, record),
);

await mkdir(dirname(pageFile("")), { recursive: true });
await writePage("valid", records);
await writePage("1 % bad", records.map(spoil));
await writePage("nulls", withNulls);
await writePage("nulls and gaps", withNulls.map(leaveOut));

async function writePage(variant: string, content: readonly unknown[]): Promise<void> {
  const page = {
    content,
    number: 0,
    size: RECORDS,
    totalElements: RECORDS,
    last: true,
    totalPages: 1,
    first: true,
    numberOfElements: RECORDS,
    StatusCode: { Code: "000" },
  };
  await writeFile(pageFile(variant), JSON.stringify(page));
}

/** What is wrong differs from one bad record to the next. */
function spoil(record: PullEvseDataRecord, place: number): unknown {
  if (place % BAD_EVERY !== 0) return record;
  switch ((place / BAD_EVERY) % 4) {
    case 0:
      return { ...record, HotlinePhoneNumber: "call us" };
    case 1:
      return { ...record, Plugs: ["Type 2 Outlet", "Three pins"] };
    case 2:
      return { ...record, EvseID: "DE*ABC*100", Accessibility: "Nobody knows" };
    default:
      return { ...record, Address: { ...record.Address, Country: "Germany" } };
  }
}

function leaveOut(record: unknown, place: number): unknown {
  if (place % GAP_EVERY !== 0) return record;
  return { ...(record as object), [NEWER[(place / GAP_EVERY) % NEWER.length] ?? ""]: null };
}

/** The value with each documented member that it lacks as null, at every depth. */
function nullsIn(document: CorrectedDocument, schema: JsonSchema, value: unknown): unknown {
  const { properties, items } = resolved(document, schema);
  if (Array.isArray(value)) return items === undefined ? value : value.map((item) => nullsIn(document, items, item));
  if (typeof value !== "object" || value === null || properties === undefined) return value;
  const given = value as Readonly<Record<string, unknown>>;
  const documented = Object.entries(properties).map(([name, member]) => {
    const inner = given[name];
    return [name, inner === undefined ? null : nullsIn(document, member, inner)];
  });
  return { ...given, ...Object.fromEntries(documented) };
}
