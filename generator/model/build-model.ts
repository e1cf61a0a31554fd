import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import { dataAt, deepFreeze, isData, textAt, type Data } from "./data.js";
import { messagesOf } from "./messages.js";
import type { MessageModel, Model, Shape } from "./model.js";
import { operationsOf } from "./operations.js";

/** Makes the binding model of a corrected document. The model is whole only when there is no error among the diagnostics. */
export function buildModel(document: unknown): { model: Model; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const data: Data = isData(document) ? document : {};
  if (textAt(data, "openapi")?.startsWith("3.1.") !== true) {
    diagnostics.push(error("OICP1002", "The corrected document is not OpenAPI 3.1.", "/openapi"));
  }
  const version = /^\d+\.\d+/u.exec(textAt(dataAt(data, "info"), "version") ?? "")?.[0] ?? "";
  if (version === "") {
    diagnostics.push(error("OICP1002", "`info.version` is not the version of the protocol.", "/info/version"));
  }
  const file = `spec/oicp-${version}.yaml`;
  const messages = messagesOf(data, file, diagnostics);
  const operations = operationsOf(data, file, messages, diagnostics);
  return { model: deepFreeze({ version, operations, messages, statusCodes: statusCodesOf(messages) }), diagnostics };
}

/** The codes listed at `StatusCode.Code`. */
function statusCodesOf(messages: readonly MessageModel[]): readonly string[] {
  const shapeOf = (name: string): Shape | undefined => messages.find((message) => message.name === name)?.shape;
  const status = shapeOf("StatusCode");
  let code = status?.kind === "object" ? status.members.find(({ name }) => name === "Code")?.shape : undefined;
  if (code?.kind === "reference") code = shapeOf(code.name);
  return code?.kind === "literals" ? code.values : [];
}
