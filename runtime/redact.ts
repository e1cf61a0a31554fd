/** What stands in the place of a value that must not be shown. */
const HIDDEN = "[hidden]";

/** Members whose values identify a driver or prove who they are. */
const SECRET_MEMBERS: ReadonlySet<string> = new Set([
  "UID",
  "EvcoID",
  "PIN",
  "HashedPIN",
  "Salt",
  "PrintedNumber",
  "passphrase",
  "key",
]);

/** Nodes looked at in one message; a push of authentication data may hold millions. */
const MAX_NODES = 200_000;

/** An EvcoID with its separators or in ISO form. An `E` after the partner's id is left alone: that is an EVSE. */
const EVCO_ID =
  /(?<![0-9A-Za-z*-])(?:[A-Za-z]{2}-?[0-9A-Za-z]{3}-?C[0-9A-Za-z]{8}-?[0-9A-Za-z]|[A-Za-z]{2}[*-][0-9A-Za-z]{3}[*-](?!E)[0-9A-Za-z]{6}[*-][0-9Xx])(?![0-9A-Za-z*-])/g;

/** The three lengths of an RFID card number, standing alone (not the first group of a UUID). */
const CARD_NUMBER = /(?<![0-9A-Za-z*-])(?:[0-9A-Fa-f]{20}|[0-9A-Fa-f]{14}|[0-9A-Fa-f]{8})(?![0-9A-Za-z*-])/g;

const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;

/**
 * A text from outside, fit to be shown: EvcoIDs, card numbers, private keys and every value in `secrets` are hidden.
 * A PIN has no form of its own, so it is found only if it is among the `secrets`.
 */
export function redact(text: string, secrets: Iterable<string> = []): string {
  let shown = text;
  for (const secret of secrets) {
    if (secret.length >= 4) shown = shown.replaceAll(secret, HIDDEN);
    else if (secret !== "") shown = hideToken(shown, secret);
  }
  return shown.replace(PRIVATE_KEY, HIDDEN).replace(EVCO_ID, HIDDEN).replace(CARD_NUMBER, HIDDEN);
}

/** Hides a secret of few characters only where it stands alone: hiding every `1` would leave no text to read. */
function hideToken(text: string, secret: string): string {
  return text
    .split(/([0-9A-Za-z]+)/)
    .map((part) => (part === secret ? HIDDEN : part))
    .join("");
}

/** The values in a message that no text about it may repeat, longest first. */
export function secretsOf(message: unknown): string[] {
  const found = new Set<string>();
  const seen = new Set<object>();
  const waiting: { readonly value: unknown; readonly secret: boolean }[] = [{ value: message, secret: false }];
  for (let node = waiting.pop(); node !== undefined && seen.size < MAX_NODES; node = waiting.pop()) {
    const { value, secret } = node;
    if (typeof value === "string" || typeof value === "number") {
      if (secret) found.add(String(value));
    } else if (typeof value === "object" && value !== null && !seen.has(value)) {
      seen.add(value);
      for (const [name, member] of Object.entries(value)) {
        waiting.push({ value: member, secret: secret || SECRET_MEMBERS.has(name) });
      }
    }
  }
  return [...found].toSorted((a, b) => b.length - a.length);
}
