import type { Story } from "./story.js";

/** The ways to identify, in the order of the protocol. */
export type IdentificationKind =
  | "RFIDMifareFamilyIdentification"
  | "RFIDIdentification"
  | "QRCodeIdentification"
  | "PlugAndChargeIdentification"
  | "RemoteIdentification";

const AT_CHARGE_POINT = [
  "RFIDMifareFamilyIdentification",
  "QRCodeIdentification",
  "PlugAndChargeIdentification",
] as const satisfies readonly IdentificationKind[];

const UPLOADED = [
  "RFIDIdentification",
  "QRCodeIdentification",
  "PlugAndChargeIdentification",
  "RemoteIdentification",
] as const satisfies readonly IdentificationKind[];

/** How a driver may identify in a message (OICP23-E128). */
export function kindsIn(message: string): readonly IdentificationKind[] {
  if (message.startsWith("eRoamingAuthorizeRemote")) return ["RemoteIdentification"];
  return message === "AuthenticationDataRecord" ? UPLOADED : AT_CHARGE_POINT;
}

/** The driver of the story, in the way that fits the message: the same in each message of one session. */
export function identify(message: string, story: Story): object {
  const { draws, evcoId: EvcoID, uid: UID } = story;
  const kinds = kindsIn(message);
  const kind = draws.pick(kinds === UPLOADED ? "uploaded" : "identification", kinds);
  switch (kind) {
    case "RFIDMifareFamilyIdentification":
      return { [kind]: { UID } };
    case "RFIDIdentification":
      return { [kind]: { UID, EvcoID, RFID: "mifareDes" } };
    case "QRCodeIdentification":
      return { [kind]: { EvcoID, ...(kinds === UPLOADED ? { HashedPIN: hashedPin(story) } : { PIN: pin(story) }) } };
    default:
      return { [kind]: { EvcoID } };
  }
}

export const pin = ({ draws }: Story): string => draws.text("pin", 4, "0123456789");

/** Looks like one of bcrypt; nothing was hashed. */
export const hashedPin = ({ draws }: Story): object => ({
  Value: `$2b$12$${draws.text("hash", 53, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456789./")}`,
  Function: "Bcrypt",
});
