import { error, pointerOf, type Diagnostic } from "../diagnostics/diagnostic.js";
import { compact, dataAt, isData, textAt, textsAt, type Data } from "./data.js";
import type { MessageModel, Shape } from "./model.js";
import { capitalized, isTypeName } from "./names.js";
import { deprecationOf, shapeOf, type Path } from "./shapes.js";

/**
 * The messages of a document: its components in their order, then what was lifted out of them. A name may be given to
 * several nested schemas when they say the same; otherwise it is a collision.
 */
export function messagesOf(document: Data, file: string, diagnostics: Diagnostic[]): MessageModel[] {
  const schemas = dataAt(dataAt(document, "components"), "schemas");
  const messages = new Map<string, MessageModel>();
  const waiting: { readonly name: string; readonly schema: Data; readonly path: Path }[] = [];

  const read = (name: string, schema: Data, path: Path, component: boolean): MessageModel =>
    compact<MessageModel>({
      name,
      description: textAt(schema, "description") ?? "",
      component,
      shape: shapeOf(context, schema, name, path),
      errata: textsAt(schema, "x-oicp-errata"),
      deprecated: deprecationOf(schema),
      source: { document: file, pointer: pointerOf(path) },
    });
  const context = {
    has: (name: string) => Object.hasOwn(schemas, name),
    lift: (name: string, schema: Data, path: Path) => void waiting.push({ name, schema, path }),
    diagnostics,
  };

  for (const [name, schema] of Object.entries(schemas)) {
    const path = ["components", "schemas", name];
    if (!isTypeName(name)) {
      diagnostics.push(error("OICP4006", `${name} cannot be the name of a type.`, pointerOf(path)));
    }
    messages.set(name, read(name, isData(schema) ? schema : {}, path, true));
  }
  // Reading what was lifted may lift more.
  for (const { name, schema, path } of waiting) {
    const message = read(name, schema, path, false);
    const known = messages.get(name);
    if (known === undefined) {
      if (!isTypeName(name)) {
        diagnostics.push(error("OICP4006", `${name} cannot be the name of a type.`, pointerOf(path)));
      }
      messages.set(name, message);
    } else if (essence(known.shape) !== essence(message.shape)) {
      diagnostics.push(
        error("OICP4002", `${name} is also the name of something else, at #${known.source.pointer}.`, pointerOf(path)),
      );
    }
  }
  checkDerivedNames([...messages.values()], diagnostics);
  return [...messages.values()];
}

/** Functions and constants are named after messages: those names must be unique, too. */
function checkDerivedNames(messages: readonly MessageModel[], diagnostics: Diagnostic[]): void {
  const owners = new Map<string, MessageModel>();
  for (const message of messages) {
    const values = message.shape.kind === "literals" ? [capitalized(`${message.name}Values`)] : [];
    for (const derived of [capitalized(message.name), `Received${message.name}`, ...values]) {
      const other = owners.get(derived);
      if (other === undefined) owners.set(derived, message);
      else {
        const text = `${message.name} and ${other.name}, at #${other.source.pointer}, would both lay claim to the name ${derived}.`;
        diagnostics.push(error("OICP4002", text, message.source.pointer));
      }
    }
  }
}

/** What a shape demands, without what is said about it: two shapes of the same essence can share a name. */
function essence(shape: Shape): string {
  return JSON.stringify(shape, (key, value: unknown) =>
    key === "description" || key === "errata" || key === "deprecated" ? undefined : value,
  );
}
