import { redact, secretsOf } from "../redact.js";

const HIDDEN = "[hidden]";

/** Members whose values identify a driver or prove who they are. */
const SECRET: ReadonlySet<string> = new Set(["UID", "EvcoID", "PIN", "HashedPIN", "PrintedNumber"]);

/** Members that hold a text somebody wrote, in which anything may be quoted. */
const FREE_TEXT: ReadonlySet<string> = new Set([
  "Description",
  "AdditionalInfo",
  "ErrorAdditionalInfo",
  "message",
  "errorMessage",
]);

/** Secrets beyond which other texts of the same message are no longer searched for them: uploads of whole card stocks. */
const SEARCHED = 50;

/** A copy of a message, fit to be kept and shown. `request` adds the secrets of the message that is answered. */
export function redactMessage(message: unknown, request?: unknown): unknown {
  const secrets = [...secretsOf(message), ...(request === undefined ? [] : secretsOf(request))];
  const searched = secrets.length <= SEARCHED ? secrets.filter((secret) => secret.length >= 4) : [];
  const shown = (value: unknown, name: string): unknown => {
    if (typeof value === "string") {
      if (FREE_TEXT.has(name)) return redact(value, searched);
      let text = value;
      for (const secret of searched) text = text.replaceAll(secret, HIDDEN);
      return text;
    }
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => shown(item, name));
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [
        name,
        SECRET.has(name) && member !== null ? hide(member) : shown(member, name),
      ]),
    );
  };
  return shown(message, "");
}

/** Keeps the form, so that what is shown is still the message that was sent. */
function hide(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return HIDDEN;
  return Object.fromEntries(Object.keys(value).map((name) => [name, HIDDEN]));
}
