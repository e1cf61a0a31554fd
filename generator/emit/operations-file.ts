import type { OperationModel } from "../model/model.js";
import { operationDoc } from "./documentation.js";
import type { ModelIndex } from "./model-index.js";
import type { Renderer } from "./render.js";
import { literal, Raw } from "./text.js";

/** `operations.ts`: everything the runtime needs to know of each operation. */
export function operationsFile(
  index: ModelIndex,
  received: ReadonlySet<string>,
  source: string,
  render: Renderer,
): string {
  const operations = index.model.operations.map((operation) => {
    const { key, request, response } = operation;
    const types = [
      `messages.${request}`,
      `messages.${response}`,
      ...(received.has(response) ? [`received.${response}`] : []),
    ];
    return {
      key,
      doc: operationDoc(operation),
      type: typeArguments(`export const ${key}: Operation`, types),
      value: literal(descriptor(operation, received), 0),
    };
  });
  const imports = [
    'import type { Operation } from "../../runtime/operation.js";',
    ...(index.model.operations.some(({ request }) => received.has(request))
      ? ['import type { MessageSchema } from "../../runtime/schema.js";']
      : []),
    'import type * as messages from "./messages.js";',
    ...(index.model.operations.some(({ response }) => received.has(response))
      ? ['import type * as received from "./received.js";']
      : []),
    'import * as schemas from "./schemas.js";',
  ];
  return render("operations", { source, imports, operations });
}

/** Type arguments, one a line when they are long. */
function typeArguments(before: string, types: readonly string[]): string {
  const line = `Operation<${types.join(", ")}>`;
  if (before.length + line.length <= 120) return line;
  return `Operation<\n${types.map((type) => `  ${type}`).join(",\n")}\n>`;
}

/** The members of the runtime's `Operation`, in its order. */
function descriptor(operation: OperationModel, received: ReadonlySet<string>): object {
  const { key, name, service, version, path, otherPaths, select, partner, answer, retry, sequential } = operation;
  const { limitPerMinute, deadline, pagination, legs, request, response } = operation;
  return {
    key,
    name,
    service,
    version,
    path,
    otherPaths: otherPaths.length === 0 ? undefined : otherPaths,
    select,
    partner,
    answer,
    retry,
    sequential,
    limitPerMinute,
    deadline,
    pagination,
    legs: legs.map(({ sender, receiver, obligation, requires }) => ({ sender, receiver, obligation, requires })),
    // A request is delivered only when it is in the form in which it is sent.
    request: new Raw(`schemas.${request}${received.has(request) ? ` as MessageSchema<messages.${request}>` : ""}`),
    response: new Raw(`schemas.${response}`),
  };
}
