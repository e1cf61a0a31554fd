import type { Identification } from "../../../generated/v2.3/messages.js";
import { normalizeIdentifier } from "../../identifiers.js";
import { refuseFields } from "./refuse.js";

/** Kinds of identification that name a contract. */
const WITH_CONTRACT = ["QRCodeIdentification", "PlugAndChargeIdentification", "RemoteIdentification"] as const;

/** What a driver shows, in comparable form: the hub compares cards and contracts in upper case (section 6.4). */
export function mediumOf(identification: Identification): string {
  const card = identification.RFIDMifareFamilyIdentification ?? identification.RFIDIdentification;
  if (card !== undefined) return `card ${card.UID.toUpperCase()}`;
  for (const name of WITH_CONTRACT) {
    const found = identification[name];
    if (found !== undefined) return `${name.replace("Identification", "")} ${normalizeIdentifier(found.EvcoID)}`;
  }
  return "";
}

/** The contract that an identification names. */
export function evcoIdOf(identification: Identification): string | undefined {
  for (const name of WITH_CONTRACT) {
    const found = identification[name];
    if (found !== undefined) return found.EvcoID;
  }
  return identification.RFIDIdentification?.EvcoID;
}

/** The code that refuses an identification of this kind. */
export function refusalCodeOf(identification: Identification): "101" | "102" | "105" {
  if (identification.QRCodeIdentification !== undefined) return "101";
  return identification.PlugAndChargeIdentification === undefined ? "102" : "105";
}

/** Refuses kinds of identification that the process does not know (section 6.4). */
export function allowOnly(identification: Identification, ...names: (keyof Identification & string)[]): void {
  const wrong = Object.entries(identification).filter(
    ([name, value]) => value !== undefined && !names.includes(name as never),
  );
  if (wrong.length === 0) return;
  const message = `is not for this process; ${names.join(" or ")} is`;
  refuseFields(
    "The identification is not one of this process.",
    ...wrong.map(([name]) => ({ pointer: `/Identification/${name}`, rule: "identification", message })),
  );
}

/** SHA-256 of contract and PIN: what the hub keeps of a PIN. */
export async function hashPin(evcoId: string, pin: string): Promise<string> {
  const text = new TextEncoder().encode(`${normalizeIdentifier(evcoId)} ${pin}`);
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", text));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
