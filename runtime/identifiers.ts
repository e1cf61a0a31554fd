/**
 * OICP's identifiers, taken apart and compared. An identifier is a text and stays one: Hubject compares the characters,
 * so nothing here rewrites it (OICP23-E076). No function throws, whatever it is given.
 */

/** ISO 15118 ids begin with a country's letters, DIN 91286 ids of operators with its dialling code. */
export type IdentifierForm = "ISO" | "DIN";

/** The id of an operator or provider, taken apart. */
export interface PartnerIdentifier {
  /** The identifier as it was given. */
  readonly text: string;
  /** Which standard the id follows. */
  readonly form: IdentifierForm;
  /** Two letters in upper case, or a dialling code without `+`. */
  readonly country: string;
  /** Three characters, in upper case. */
  readonly partner: string;
}

/** The id of a charge point or of a charging pool, taken apart. */
export interface EvseIdentifier extends PartnerIdentifier {
  /** The part of the text that names the operator, separators included: `DE*ABC` of `DE*ABC*E1`. */
  readonly operatorId: string;
  /** What follows the operator's id and the `E` of the ISO form. */
  readonly instance: string;
}

/** The id of a contract, taken apart. */
export interface EvcoIdentifier extends PartnerIdentifier {
  /** The part of the text that names the provider: `DE-DCB` of `DE-DCB-C12345678-X`. */
  readonly providerId: string;
  /** What tells the provider's contracts apart: eight characters of the ISO form, six of the DIN form. */
  readonly instance: string;
  /** The last character, when there is one. It is not verified. */
  readonly checkDigit: string | undefined;
}

/** No documented identifier is longer; a longer text is not looked at. */
const MAX_LENGTH = 64;

const OPERATOR_ISO = /^([A-Za-z]{2})\*?([A-Za-z0-9]{3})$/;
const OPERATOR_DIN = /^\+?([0-9]{1,3})\*([0-9]{3})$/;
const PROVIDER = /^([A-Za-z]{2})[*-]?([A-Za-z0-9]{3})$/;
const EVSE_ISO = /^(([A-Za-z]{2})\*?([A-Za-z0-9]{3}))\*?[Ee]([A-Za-z0-9*]{1,30})$/;
const EVSE_DIN = /^(\+?([0-9]{1,3})\*([0-9]{3}))\*([0-9*]{1,32})$/;
const EVCO_ISO = /^(([A-Za-z]{2})-?([A-Za-z0-9]{3}))-?[Cc]([A-Za-z0-9]{8})(?:-?([A-Za-z0-9]))?$/;
const EVCO_DIN = /^(([A-Za-z]{2})[*-]?([A-Za-z0-9]{3}))[*-]?([A-Za-z0-9]{6})[*-]?([0-9Xx])$/;
const SESSION = /^[A-Za-z0-9]{8}(?:-[A-Za-z0-9]{4}){3}-[A-Za-z0-9]{12}$/;
const POOL = /^(([A-Za-z]{2})\*?([A-Za-z0-9]{3}))\*?[Pp]([A-Za-z0-9*]{1,30})$/;

function match(value: unknown, pattern: RegExp): RegExpExecArray | undefined {
  if (typeof value !== "string" || value.length > MAX_LENGTH) return undefined;
  return pattern.exec(value) ?? undefined;
}

const upper = (text: string | undefined): string => (text ?? "").toUpperCase();

function parsePartner(
  value: unknown,
  patterns: readonly (readonly [IdentifierForm, RegExp])[],
): PartnerIdentifier | undefined {
  for (const [form, pattern] of patterns) {
    const found = match(value, pattern);
    if (found) return { text: found[0], form, country: upper(found[1]), partner: upper(found[2]) };
  }
  return undefined;
}

/** Takes an operator id apart: `DE*ABC`, `DEABC`, `+49*810`. */
export function parseOperatorId(value: unknown): PartnerIdentifier | undefined {
  return parsePartner(value, [
    ["ISO", OPERATOR_ISO],
    ["DIN", OPERATOR_DIN],
  ]);
}

/** Takes a provider id apart: `DE-DCB`, `DEDCB`, and `DE*DCB` of the DIN form. */
export function parseProviderId(value: unknown): PartnerIdentifier | undefined {
  const found = match(value, PROVIDER);
  if (!found) return undefined;
  const form = found[0][2] === "*" ? "DIN" : "ISO";
  return { text: found[0], form, country: upper(found[1]), partner: upper(found[2]) };
}

/** Takes an EVSE id apart: `DE*ABC*E100001`, `DEABCE100001`, `+49*810*000*438`. */
export function parseEvseId(value: unknown): EvseIdentifier | undefined {
  const iso = match(value, EVSE_ISO);
  const found = iso ?? match(value, EVSE_DIN);
  if (!found) return undefined;
  const [text, operatorId = "", country, partner, instance = ""] = found;
  const form = iso ? "ISO" : "DIN";
  return { text, form, country: upper(country), partner: upper(partner), operatorId, instance };
}

/** Takes an EvcoID apart: `DE-DCB-C12345678-X`, `DEDCBC12345678X`, `DE*DCB*123456*X`. */
export function parseEvcoId(value: unknown): EvcoIdentifier | undefined {
  const iso = match(value, EVCO_ISO);
  const found = iso ?? match(value, EVCO_DIN);
  if (!found) return undefined;
  const [text, providerId = "", country, partner, instance = "", checkDigit] = found;
  const form = iso ? "ISO" : "DIN";
  return { text, form, country: upper(country), partner: upper(partner), providerId, instance, checkDigit };
}

/** Takes a charging pool id apart: `IT*123*P456*AB789`. */
export function parsePoolId(value: unknown): EvseIdentifier | undefined {
  const found = match(value, POOL);
  if (!found) return undefined;
  const [text, operatorId = "", country, partner, instance = ""] = found;
  return { text, form: "ISO", country: upper(country), partner: upper(partner), operatorId, instance };
}

/** Whether a value has the form of a session id: letters and digits, not only hexadecimal ones (OICP23-E079). */
export function isSessionId(value: unknown): value is string {
  return match(value, SESSION) !== undefined;
}

/** The operator of an EVSE or of a pool, as the id spells it, or `undefined` when it is neither. */
export function operatorOf(id: unknown): string | undefined {
  return parseEvseId(id)?.operatorId ?? parsePoolId(id)?.operatorId;
}

/** The provider of an EvcoID, as the id spells it, or `undefined` when it is none. */
export function providerOf(evcoId: unknown): string | undefined {
  return parseEvcoId(evcoId)?.providerId;
}

/**
 * An identifier without what does not distinguish it: case, the separators `*` and `-`, and the `+` of a dialling code.
 * For comparing and for keys of maps; never to be sent.
 */
export function normalizeIdentifier(value: unknown): string {
  return typeof value === "string" ? value.replace(/[*+-]/g, "").toUpperCase() : "";
}

/** Whether two identifiers name the same thing although they are spelt differently: `DE*ABC` and `DEABC`. */
export function sameIdentifier(a: unknown, b: unknown): boolean {
  const normal = normalizeIdentifier(a);
  return normal !== "" && normal === normalizeIdentifier(b);
}
