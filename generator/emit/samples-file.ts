import type { MessageModel, Shape } from "../model/model.js";
import { importOf } from "./messages-file.js";
import type { ModelIndex } from "./model-index.js";
import type { Renderer } from "./render.js";
import { firstSentence } from "./documentation.js";
import { bracketed, keyOf, literal, quoted, Raw, regExp } from "./text.js";

/** `samples.ts`: the table that instances of messages are made from, and what makes them. */
export function samplesFile(index: ModelIndex, source: string, render: Renderer): string {
  const { messages, version } = index.model;
  const builders = new Set<string>();
  const views = messages.map((message) => ({
    name: message.name,
    doc: [firstSentence(message.description)],
    shape: messageText(message, builders),
  }));
  const imports = [
    'import { arbitrariesOf, type Arbitraries, type FastCheck } from "../../runtime/testing/arbitraries.js";',
    'import { createSamples, type Samples } from "../../runtime/testing/samples.js";',
    importOf("value", [...builders, "type Shapes"], "../../runtime/testing/shape.js"),
    `import ${views.some(({ shape }) => shape.includes("messages.")) ? "" : "type "}* as messages from "./messages.js";`,
  ];
  return render("samples", { source, version, imports, messages: views });
}

/** `testing.ts`: what stands behind the entry `oicp/testing`. */
export function testingFile(version: string, source: string, render: Renderer): string {
  return render("testing", { source, version });
}

function messageText({ name, shape }: MessageModel, builders: Set<string>): string {
  if (shape.kind !== "literals") return shapeText(shape, 2, `${name}: `, builders);
  // The values are written down once, beside their type.
  builders.add("choice");
  return `choice(messages.${name}Values)`;
}

/** The call that makes a shape. */
function shapeText(shape: Shape, indent: number, before: string, builders: Set<string>): string {
  if (shape.kind === "reference") return quoted(shape.name);
  const call = (name: string, ...parameters: readonly string[]): string => {
    builders.add(name);
    return `${name}(${parameters.join(", ")})`;
  };
  const bounds = (members: object): string[] =>
    Object.values(members).every((member) => member === undefined) ? [] : [literal(members, indent)];
  switch (shape.kind) {
    case "object": {
      const members = shape.members.map(({ name, shape: member, required }) => {
        const key = `${keyOf(name)}: `;
        const text = shapeText(member, indent + 2, key, builders);
        return `${key}${required || shape.exactlyOne.includes(name) ? text : call("optional", text)}`;
      });
      return call(
        "object",
        bracketed("{", members, "}", `${before}object(`, indent),
        ...(shape.exactlyOne.length === 0 ? [] : [literal(shape.exactlyOne)]),
      );
    }
    case "array": {
      const { minItems, maxItems } = shape;
      return call("list", shapeText(shape.items, indent, before, builders), ...bounds({ minItems, maxItems }));
    }
    case "string": {
      const { minLength, maxLength, format } = shape;
      const pattern = shape.pattern === undefined ? undefined : new Raw(regExp(shape.pattern));
      return call("text", ...bounds({ minLength, maxLength, pattern, format }));
    }
    case "number": {
      const { minimum, maximum } = shape;
      return call("number", ...bounds({ integer: shape.integer ? true : undefined, minimum, maximum }));
    }
    case "boolean":
      return call("boolean");
    case "literals":
      return call("choice", literal(shape.values, indent));
  }
}
