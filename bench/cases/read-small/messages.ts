import type { v23 } from "oicp/schemas";
import { samples, type Messages } from "oicp/testing";

export type MessageName = keyof Messages & keyof typeof v23;

/** The messages that travel, as opposed to the parts they are made of. */
const names = (Object.keys(samples) as MessageName[]).filter((name) => name.startsWith("eRoaming"));

/** From the fewest members that each may have to all that can stand together. */
const VARIETIES = ["required", "some", "all"] as const;

export interface SmallMessage {
  readonly name: MessageName;
  readonly text: string;
}

export const smallMessages: readonly SmallMessage[] = VARIETIES.flatMap((members, seed) =>
  names.map((name) => ({ name, text: JSON.stringify(samples[name]({ seed, members, records: 1 })) })),
);
