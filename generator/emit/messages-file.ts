import type { ModelIndex } from "./model-index.js";
import type { Renderer } from "./render.js";
import { typeView } from "./type-text.js";

/** `messages.ts`: every message in the form it is sent. */
export function messagesFile(index: ModelIndex, source: string, render: Renderer): string {
  const form = { received: false, name: (message: string) => message };
  const messages = index.model.messages.map((message) => typeView(message, form));
  return render("types", { source, imports: [], hasImports: false, messages });
}

/** `received.ts`: the messages that have another form when they are received. */
export function receivedFile(
  index: ModelIndex,
  received: ReadonlySet<string>,
  source: string,
  render: Renderer,
): string {
  const shared = new Set<string>();
  const form = {
    received: true,
    name(message: string) {
      if (!received.has(message)) shared.add(message);
      return message;
    },
  };
  const messages = index.model.messages
    .filter(({ name }) => received.has(name))
    .map((message) => typeView(message, form));
  const imports = shared.size === 0 ? [] : [importOf("type", [...shared], "./messages.js")];
  return render("types", { source, imports, hasImports: imports.length > 0, messages });
}

/** An import of names, sorted, on as many lines as it needs. */
export function importOf(kind: "type" | "value", names: readonly string[], from: string): string {
  const sorted = names.toSorted();
  const start = kind === "type" ? "import type" : "import";
  const line = `${start} { ${sorted.join(", ")} } from "${from}";`;
  if (line.length <= 120) return line;
  return `${start} {\n${sorted.map((name) => `  ${name},\n`).join("")}} from "${from}";`;
}
