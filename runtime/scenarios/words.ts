import { redact } from "../redact.js";
import { redactMessage } from "../sandbox/redaction.js";
import type { Acted } from "./stage.js";
import type { ReportedExchange } from "./report.js";
import type { Passage } from "./traffic.js";

/** A request and its answer, in a few words each. */
export function passageInWords(passage: Passage): { readonly sent: string; readonly came: string } {
  const { from, to } = endsOf(passage);
  return { sent: `${from} -> ${to} ${passage.key ?? passage.path}`, came: answerInWords(passage) };
}

function answerInWords({ ended, failure, status, answer, code, violations, direction }: Passage): string {
  if (failure !== undefined) return `no answer: ${redact(failure)}`;
  if (ended === undefined) return "no answer yet";
  const verdict =
    answer["AuthorizationStatus"] ?? (typeof answer["Result"] === "boolean" ? `Result ${answer["Result"]}` : undefined);
  const parts = [
    `HTTP ${status}`,
    ...(verdict === undefined ? [] : [String(verdict)]),
    ...(code === undefined ? [] : [code]),
  ];
  const wrong =
    direction === "outgoing" && violations.length > 0 ? `; not as documented at ${violations[0]?.pointer || "/"}` : "";
  return parts.join(", ") + wrong;
}

/** What a system said of an action. */
export function outcomeInWords({ failed, charging, started, evseIds, sessionIds }: Acted): string {
  if (failed !== undefined) return `it failed: ${redact(failed)}`;
  const parts = [
    ...(charging === undefined ? [] : [charging ? "energy may flow" : "no energy may flow"]),
    ...(started === undefined ? [] : [started ? "started" : "not started"]),
    ...(evseIds === undefined ? [] : [`${evseIds.length} charge points`]),
    ...(sessionIds === undefined ? [] : [`${sessionIds.length} records`]),
  ];
  return parts.length === 0 ? "done" : parts.join(", ");
}

/** An exchange as it goes into a report, with everything that identifies a driver hidden. */
export function reportedExchange(passage: Passage): ReportedExchange {
  const { key, path, status, code, failure, request, answer, violations } = passage;
  return {
    ...endsOf(passage),
    ...(key === undefined ? {} : { operation: key }),
    path,
    ...(status === undefined ? {} : { status }),
    ...(code === undefined ? {} : { code }),
    ...(failure === undefined ? {} : { failure: redact(failure) }),
    ...(tooLong(request) ? {} : { request: redactMessage(request) }),
    ...(tooLong(answer) ? {} : { answer: redactMessage(answer, request) }),
    ...(violations.length === 0 ? {} : { violations }),
  };
}

function endsOf({ direction, partner = "?" }: Passage): { readonly from: string; readonly to: string } {
  return direction === "incoming" ? { from: partner, to: "Hubject" } : { from: "Hubject", to: partner };
}

/** Members that hold lists of records make a report unreadable. */
function tooLong(message: object): boolean {
  return JSON.stringify(message).length > 4_000;
}
