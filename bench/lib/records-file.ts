import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { pushedRecords, type EvseDataRecord } from "./evse-records.js";

/** Records that are pushed at once. */
export const RECORDS = 2_000;

const file = fileURLToPath(new URL("../pages/pushed-records.json", import.meta.url));

/** Drawing the records takes longer than pushing them, so they are drawn once. */
export async function writeRecords(): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(pushedRecords(RECORDS)));
}

export const readRecords = (): EvseDataRecord[] => JSON.parse(readFileSync(file, "utf8")) as EvseDataRecord[];
