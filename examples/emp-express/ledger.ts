import { mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import type { eRoamingChargeDetailRecord as ChargeDetailRecord } from "oicp/emp";

/** Charge detail records, one a line. What is acknowledged to the hub is in it, and each session once. */
export interface Ledger {
  /** Resolves when the record is on the disk. False when the session has one: records may come again. */
  add(record: ChargeDetailRecord): Promise<boolean>;
  records(): readonly ChargeDetailRecord[];
  close(): Promise<void>;
}

export async function openLedger(folder: string): Promise<Ledger> {
  await mkdir(folder, { recursive: true });
  const file = await open(join(folder, "records.jsonl"), "a+");
  const text = await file.readFile("utf8");
  // A last line without its end was being written when the process died. It was never acknowledged, so it comes again.
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  await file.truncate(Buffer.byteLength(whole));
  const lines = whole.split("\n").filter((line) => line !== "");
  const bySession = new Map(
    lines.map((line) => {
      const record = JSON.parse(line) as ChargeDetailRecord;
      return [record.SessionID, record] as const;
    }),
  );
  let writing: Promise<unknown> = Promise.resolve();

  return {
    records: () => [...bySession.values()],
    async add(record) {
      const write = async (): Promise<boolean> => {
        if (bySession.has(record.SessionID)) return false;
        await file.appendFile(`${JSON.stringify(record)}\n`);
        await file.sync();
        bySession.set(record.SessionID, record);
        return true;
      };
      // One after the other, so that the same record twice at a time is found out.
      const written = writing.then(write);
      writing = written.catch(() => undefined);
      return written;
    },
    async close() {
      await writing;
      await file.close();
    },
  };
}
