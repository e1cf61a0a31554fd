import type { ObjectShape } from "../model/model.js";
import { capitalized } from "../model/names.js";
import type { ModelIndex } from "./model-index.js";
import { aliasNames, readExpression, readMembers } from "./read-text.js";
import type { Renderer } from "./render.js";
import { createScope, type Scope } from "./scope.js";
import { quoted } from "./text.js";

const helpers = {
  "../../runtime/validation/copy.js": ["put", "startCopy"],
  "../../runtime/validation/is.js": ["isObject"],
  "../../runtime/validation/read.js": [
    "isBoolean",
    "isList",
    "isNumber",
    "isText",
    "objectAround",
    "objectFrom",
    "booleanFrom",
    "listFrom",
    "literalFrom",
    "numberFrom",
    "numberListFrom",
    "textFrom",
    "textListFrom",
    "wrappedTextFrom",
    "rename",
  ],
};

/** `readers.ts`: for each message the function that maps what was received to the documented form. */
export function readersFile(index: ModelIndex, source: string, render: Renderer): string {
  const scope = createScope(index, helpers);
  const messages = index.model.messages.map(({ name, shape }) => {
    const owner = capitalized(name);
    if (shape.kind === "object") return { name, owner, ...objectView(scope, shape, owner) };
    return { ...noObject, name, owner, expression: readExpression(scope, shape, "value", "pointer", owner) };
  });
  const code = render("readers", { constants: scope.constants, hasConstants: scope.constants.length > 0, messages });
  const types = code.includes("Copy;") ? ['import type { Copy } from "../../runtime/validation/copy.js";'] : [];
  const imports = [...scope.imports([code]), 'import type { ReadNote } from "../../runtime/schema.js";', ...types];
  return render("module", { source, imports, code });
}

const noObject = {
  isObject: false,
  object: "",
  aliases: [],
  aliasMap: "",
  hasAliases: false,
  groups: [],
  expression: "",
};

function objectView(scope: Scope, shape: ObjectShape, owner: string): object {
  const { members, bare } = shape;
  const aliases = members.flatMap((member) => member.aliases);
  return {
    ...noObject,
    isObject: true,
    object:
      bare === undefined
        ? `${scope.use("objectFrom")}(value, pointer, notes)`
        : `${scope.use("objectAround")}(value, ${quoted(bare)}, pointer, notes)`,
    hasAliases: aliases.length > 0,
    aliases: aliases.map(quoted),
    aliasMap: aliases.length === 0 ? "" : aliasNames(scope, shape, owner),
    groups: readMembers(scope, shape, owner),
  };
}
