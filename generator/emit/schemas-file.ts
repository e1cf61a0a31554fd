import type { ModelIndex } from "./model-index.js";
import { capitalized } from "../model/names.js";
import type { Renderer } from "./render.js";

/** `schemas.ts`: one schema for each component of the document, under its official name. */
export function schemasFile(
  index: ModelIndex,
  received: ReadonlySet<string>,
  source: string,
  render: Renderer,
): string {
  const schemas = index.model.messages
    .filter(({ component }) => component)
    .map(({ name }) => ({
      name,
      owner: capitalized(name),
      type: `MessageSchema<messages.${name}${received.has(name) ? `, received.${name}` : ""}>`,
    }));
  const imports = [
    'import { createSchema, type MessageSchema } from "../../runtime/schema.js";',
    'import type * as messages from "./messages.js";',
    ...(received.size > 0 ? ['import type * as received from "./received.js";'] : []),
    'import * as validators from "./validators.js";',
  ];
  return render("schemas", { version: index.model.version, source, imports, schemas });
}
