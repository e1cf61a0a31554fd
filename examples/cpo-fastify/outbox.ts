import { join } from "node:path";
import type { eRoamingChargeDetailRecord as ChargeDetailRecord } from "oicp/cpo";
import { fateOf } from "./fate.js";
import { openStore } from "./store.js";

/**
 * Charge detail records on their way to the hub. Each is worth money and may be billed only once, so each is a file in
 * the folder of its state:
 *
 * - `waiting`: it has provably not arrived;
 * - `sending`: it may have. A record is put here before it is sent, and stays while no answer comes;
 * - `delivered`: it was acknowledged;
 * - `refused`: it was not taken, and as it is never will be. Somebody has to look.
 */
export interface Outbox {
  /** Resolves when the record is on the disk. It is sent at once, and again until it is settled. */
  put(record: ChargeDetailRecord): Promise<void>;
  /** Whether there is a record of that session, in whatever state. */
  has(sessionId: string): Promise<boolean>;
  count(): Promise<{ waiting: number; sending: number; delivered: number; refused: number }>;
  close(): Promise<void>;
}

export interface OutboxOptions {
  readonly folder: string;
  readonly send: (record: ChargeDetailRecord) => PromiseLike<unknown>;
  readonly log: (text: string) => void;
}

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;

export async function openOutbox({ folder, send, log }: OutboxOptions): Promise<Outbox> {
  const open = (state: string) => openStore<ChargeDetailRecord>(join(folder, state));
  const [waiting, sending] = [await open("waiting"), await open("sending")];
  const [delivered, refused] = [await open("delivered"), await open("refused")];

  let running: Promise<void> | undefined;
  let again = false;
  let timer: NodeJS.Timeout | undefined;
  let pause = FIRST_PAUSE;
  let closed = false;

  /** One attempt. What it says of a record is on the disk before the next record's turn. */
  async function attempt(id: string, record: ChargeDetailRecord, sentBefore: boolean): Promise<void> {
    if (!sentBefore) await waiting.move(id, sending);
    try {
      await send(record);
      await sending.move(id, delivered);
      log(`record ${id}: delivered`);
    } catch (error) {
      const fate = fateOf(error, sentBefore);
      if (fate === "delivered" || fate === "refused") await sending.move(id, fate === "refused" ? refused : delivered);
      else if (fate === "not-sent" && !sentBefore) await sending.move(id, waiting);
      const arrived = fate === "delivered" ? "delivered, an earlier attempt had arrived" : fate;
      log(`record ${id}: ${arrived} (${error instanceof Error ? error.name : "?"})`);
    }
  }

  async function round(): Promise<void> {
    for (const [id, record] of await sending.all()) await attempt(id, record, true);
    for (const [id, record] of await waiting.all()) if (!closed) await attempt(id, record, false);
  }

  /** Goes on until nothing is left, with longer and longer pauses while nothing gets through. */
  function deliver(): void {
    clearTimeout(timer);
    again = running !== undefined;
    if (again || closed) return;
    running = round()
      .catch((error: unknown) => log(`outbox: ${String(error)}`))
      .then(async () => {
        running = undefined;
        const left = (await waiting.all()).length + (await sending.all()).length;
        if (left === 0) pause = FIRST_PAUSE;
        if (again) return deliver();
        if (left === 0 || closed) return;
        timer = setTimeout(deliver, pause);
        pause = Math.min(2 * pause, LONGEST_PAUSE);
      });
  }

  deliver();
  return {
    async put(record) {
      await waiting.put(record.SessionID, record);
      deliver();
    },
    async has(sessionId) {
      const found = await Promise.all([waiting, sending, delivered, refused].map((store) => store.has(sessionId)));
      return found.includes(true);
    },
    async count() {
      const stores = [waiting, sending, delivered, refused];
      const [a = 0, b = 0, c = 0, d = 0] = await Promise.all(stores.map(async (store) => (await store.all()).length));
      return { waiting: a, sending: b, delivered: c, refused: d };
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await running;
    },
  };
}
