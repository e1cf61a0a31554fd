import type { OperationKey } from "../../sandbox/index.js";
import type { Stage } from "../stage.js";
import { membersOf, textOf, type Passage, type PassageQuery } from "../traffic.js";

/** The four notifications of a session, in their order. */
export const NOTIFICATIONS = [
  "sendChargingStartNotification",
  "sendChargingProgressNotification",
  "sendChargingEndNotification",
  "sendChargingErrorNotification",
] as const;

type Key = OperationKey | readonly OperationKey[];

/** What the operator sends to the hub. */
export function fromOperator(stage: Stage, key: Key, more: PassageQuery = {}): PassageQuery {
  return { direction: "incoming", partner: stage.operator.id, key, ...more };
}

/** What the provider sends to the hub. */
export function fromProvider(stage: Stage, key: Key, more: PassageQuery = {}): PassageQuery {
  return { direction: "incoming", partner: stage.provider.id, key, ...more };
}

/** What the hub sends to the operator. */
export function toOperator(stage: Stage, key: Key, more: PassageQuery = {}): PassageQuery {
  return { direction: "outgoing", partner: stage.operator.id, key, ...more };
}

/** What the hub sends to the provider. */
export function toProvider(stage: Stage, key: Key, more: PassageQuery = {}): PassageQuery {
  return { direction: "outgoing", partner: stage.provider.id, key, ...more };
}

/** The session that the answer of an exchange opened, or the exchange is part of. */
export function sessionOf({ request, answer }: Passage): string {
  return textOf(answer, "SessionID") ?? textOf(request, "SessionID") ?? "";
}

/** The number of the card in a message, in capitals. */
export function cardIn({ request }: Passage): string | undefined {
  const card = membersOf(membersOf(request["Identification"])["RFIDMifareFamilyIdentification"]);
  return textOf(card, "UID")?.toUpperCase();
}

/** What a call came to, with failure as a value. */
export async function attempt<Answer>(call: PromiseLike<Answer>): Promise<Answer | undefined> {
  try {
    return await call;
  } catch {
    return undefined;
  }
}

/** Waits for the charge detail record of a session, which the hub accepts. */
export function settled(stage: Stage, session: string, more: PassageQuery = {}): Promise<Passage> {
  return stage.arrives(
    "the operator sends the charge detail record of this session, and the hub accepts it",
    fromOperator(stage, "sendChargeDetailRecord", {
      accepted: true,
      where: ({ request }) => request["SessionID"] === session,
      ...more,
    }),
  );
}

/** A driver presents a card, the provider consents, and the operator has a session. */
export async function authorizedByCard(stage: Stage, evseId: string): Promise<Passage> {
  const uid = stage.provider.media.card;
  const { charging } = await stage.act("presentCard", { evseId, uid });
  const passage = await stage.arrives(
    "the operator asks the hub whether this card may charge, and is told that it may",
    fromOperator(stage, "authorizeStart", { accepted: true }),
  );
  stage.check("the question names the card that was presented", cardIn(passage) === uid.toUpperCase(), passage);
  if (charging !== undefined) stage.check("energy may flow after the driver was authorised", charging);
  return passage;
}

/** A charge detail record as a good operator sends it. */
export function record(stage: Stage, session: string, changes: object = {}) {
  return {
    SessionID: session,
    EvseID: stage.operator.evseIds[0],
    Identification: { RFIDMifareFamilyIdentification: { UID: stage.provider.media.card } },
    SessionStart: stage.time(-40),
    ChargingStart: stage.time(-39),
    ChargingEnd: stage.time(-2),
    SessionEnd: stage.time(-1),
    MeterValueStart: 1000,
    MeterValueEnd: 1010.5,
    ConsumedEnergy: 10.5,
    ...changes,
  };
}

/** Refused in a form that the protocol knows. */
export const refusedFormally = ({ formal, accepted, status }: Passage): boolean =>
  formal && !accepted && (status ?? 500) < 500;

/** Answered, well or badly, in a form that the protocol knows. */
export const answeredFormally = ({ formal, status }: Passage): boolean => formal && (status ?? 500) < 500;

/** Messages that are none: not JSON, not an object, without anything. */
export const MALFORMED: readonly string[] = ['{"ProviderID":', "[]", "{}", '"text"'];
