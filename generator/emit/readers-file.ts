import type { ObjectShape } from "../model/model.js";
import { capitalized } from "../model/names.js";
import { bindingOf, variablesOf } from "./is-text.js";
import type { ModelIndex } from "./model-index.js";
import { aliasNames, memberNames, readExpression, readStatement } from "./read-text.js";
import type { Renderer } from "./render.js";
import { createScope, type Scope } from "./scope.js";
import { memberOf, quoted } from "./text.js";

const helpers = {
  "../../runtime/validation/read.js": [
    "isBoolean",
    "isList",
    "isNumber",
    "isText",
    "objectAround",
    "objectFrom",
    "patchBoolean",
    "patchMember",
    "patchNumber",
    "patchText",
    "readBoolean",
    "readList",
    "readLiteral",
    "readNumber",
    "readNumberList",
    "readText",
    "readTextList",
    "readWrappedText",
    "rebuild",
    "rename",
  ],
  "../../runtime/validation/is.js": ["isObject"],
};

/** `readers.ts`: for each message the function that maps what was received to the documented form. */
export function readersFile(index: ModelIndex, source: string, render: Renderer): string {
  const scope = createScope(index, helpers);
  const messages = index.model.messages.map(({ name, shape }) => {
    const owner = capitalized(name);
    if (shape.kind === "object") return { name, owner, ...objectView(scope, shape, owner) };
    return { ...noObject, name, owner, expression: readExpression(scope, shape, "value", "pointer", owner) };
  });
  const types = messages.some(({ isObject }) => isObject)
    ? ['import type { Patch } from "../../runtime/validation/read.js";']
    : [];
  const code = render("readers", { constants: scope.constants, hasConstants: scope.constants.length > 0, messages });
  const imports = [...scope.imports([code]), 'import type { ReadNote } from "../../runtime/schema.js";', ...types];
  return render("module", { source, imports, code });
}

const noObject = {
  isObject: false,
  object: "",
  renames: "",
  hasAliases: false,
  binding: "",
  hasBinding: false,
  statements: [],
  known: "",
};

function objectView(scope: Scope, shape: ObjectShape, owner: string): typeof noObject & { expression: string } {
  const { members, bare } = shape;
  const canonical: ObjectShape = { ...shape, members: members.map((member) => ({ ...member, aliases: [] })) };
  const variables = variablesOf(canonical);
  const aliases = members.flatMap((member) => member.aliases);
  const present = aliases.map((alias) => `${memberOf("source", alias)} !== undefined`).join(" || ");
  const view = {
    isObject: true,
    object:
      bare === undefined
        ? `${scope.use("objectFrom")}(value, pointer, notes)`
        : `${scope.use("objectAround")}(value, ${quoted(bare)}, pointer, notes)`,
    hasAliases: aliases.length > 0,
    renames:
      aliases.length === 0
        ? ""
        : `if (${present}) {\n    source = ${scope.use("rename")}(source, ${aliasNames(scope, shape, owner)}, pointer, notes);\n  }`,
    binding: bindingOf(variables, "source"),
    hasBinding: variables.size > 0,
    statements: members.map((member) =>
      readStatement(scope, member, variables.get(member.name) as string, owner),
    ) as never[],
    known: memberNames(scope, shape, owner),
    expression: "",
  };
  scope.use("rebuild");
  return view;
}
