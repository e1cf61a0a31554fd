import { errata } from "../../../generated/errata.js";
import type { Operation } from "../../operation.js";
import { messagesWithRules, rulesOf } from "../../rules/check-rules.js";
import { statusCodes } from "../../status-codes.js";
import { correctedDocument, type ProtocolVersion } from "./corrected-document.js";
import { everyMember, type Library, type RuleFacts } from "./topics.js";

/** What is published with the package about one version of the protocol. */
export async function loadLibrary(version: ProtocolVersion): Promise<Library> {
  const [document, operations] = await Promise.all([correctedDocument(version), operationsOf(version)]);
  return {
    version,
    document,
    members: everyMember(document),
    operations,
    statusCodes: Object.values(statusCodes),
    rules: everyRule(),
    errata,
  };
}

/** Every operation of a version. */
export async function operationsOf(version: ProtocolVersion): Promise<readonly Operation[]> {
  const all =
    version === "2.3"
      ? await import("../../../generated/v2.3/operations.js")
      : await import("../../../generated/v2.2/operations.js");
  return Object.values(all) as unknown as readonly Operation[];
}

function everyRule(): RuleFacts[] {
  const byText = new Map<string, RuleFacts & { readonly messages: string[] }>();
  for (const message of messagesWithRules) {
    for (const { id, severity, title } of rulesOf(message)) {
      const key = `${id} ${title}`;
      const known = byText.get(key) ?? { id, severity, title, messages: [] };
      known.messages.push(message);
      byText.set(key, known);
    }
  }
  return [...byText.values()];
}
