import type { MessageModel, ObjectShape } from "../model/model.js";
import { capitalized } from "../model/names.js";
import type { ModelIndex } from "./model-index.js";
import type { Renderer } from "./render.js";
import { createScope, type Scope } from "./scope.js";
import { quoted } from "./text.js";
import {
  aliasNames,
  conditional,
  memberNames,
  stepThrough,
  walkedMembers,
  type ItemWalkers,
  type Step,
} from "./walk-text.js";

const runtime = "../../runtime/validation";
const helpers = {
  [`${runtime}/amend.js`]: ["amendBoolean", "amendDateTime", "amendLiteral", "amendNumber", "amendText"],
  [`${runtime}/copy.js`]: ["put", "startCopy"],
  [`${runtime}/date-time.js`]: ["isDateTime"],
  [`${runtime}/is.js`]: ["hasLength", "isObject"],
  [`${runtime}/read.js`]: ["objectAround", "objectFrom", "rename", "walkList"],
  [`${runtime}/walk.js`]: ["requireMembers", "requireOne"],
};

/** `validators.ts`: for each message the function that reads and checks it. */
export function validatorsFile(index: ModelIndex, source: string, render: Renderer): string {
  const scope = createScope(index, helpers);
  const items: ItemWalkers = new Map();
  const messages = index.model.messages.map((message) => messageView(scope, items, message));
  const code = render("validators", {
    constants: scope.constants,
    hasConstants: scope.constants.length > 0,
    messages,
    items: [...items.values()].map(({ name, step }) => ({ name, lines: linesOf(step) })),
  });
  const types = [
    ...(code.includes(": Copy;") ? ['import type { Copy } from "../../runtime/validation/copy.js";'] : []),
    `import type { Place, Walk } from "${runtime}/walk.js";`,
  ];
  return render("module", { source, imports: [...scope.imports([code]), ...types], code });
}

const noObject = {
  isObject: false,
  hasMembers: false,
  object: "",
  counters: [],
  groups: [],
  hasAliases: false,
  aliases: [],
  aliasMap: "",
  missing: [],
  choices: [],
  lines: [],
};

/** The body of a function that walks through a value that is no object. */
function linesOf({ condition, expression }: Step): readonly string[] {
  const statement = `return ${expression};`;
  return condition === "" ? [statement] : [...conditional(condition, statement, 2), "return value;"];
}

function messageView(scope: Scope, items: ItemWalkers, { name, shape }: MessageModel): object {
  const owner = capitalized(name);
  if (shape.kind === "object") return { ...noObject, name, owner, ...objectView(scope, items, shape, owner) };
  return { ...noObject, name, owner, lines: linesOf(stepThrough(scope, items, shape, "value", "at", owner)) };
}

function objectView(scope: Scope, items: ItemWalkers, shape: ObjectShape, owner: string): object {
  const { members, bare, exactlyOne } = shape;
  const required = members.filter((member) => member.required);
  const named = (guaranteed: boolean): string[] =>
    required.filter((member) => member.guaranteed === guaranteed).map(({ name }) => name);
  const strict = named(true);
  const tolerated = named(false);
  const missing = [
    ...(strict.length === 0
      ? []
      : [
          { condition: `required < ${strict.length}`, names: memberNames(scope, `${owner}Required`, strict), last: "" },
        ]),
    ...(tolerated.length === 0
      ? []
      : [
          {
            condition: `tolerated < ${tolerated.length} && !walk.tolerant`,
            names: memberNames(scope, `${owner}Tolerated`, tolerated),
            last: ", true",
          },
        ]),
  ];
  const aliases = members.flatMap((member) => member.aliases);
  return {
    isObject: true,
    hasMembers: members.length > 0,
    object:
      bare === undefined
        ? `${scope.use("objectFrom")}(value, at, walk)`
        : `${scope.use("objectAround")}(value, ${quoted(bare)}, at, walk)`,
    counters: [
      ...(strict.length > 0 ? ["required"] : []),
      ...(tolerated.length > 0 ? ["tolerated"] : []),
      ...(exactlyOne.length > 0 ? ["choices"] : []),
    ],
    groups: walkedMembers(scope, items, shape, owner),
    hasAliases: aliases.length > 0,
    aliases: aliases.map(quoted),
    aliasMap: aliases.length === 0 ? "" : aliasNames(scope, members, owner),
    missing,
    choices: exactlyOne.length === 0 ? [] : [memberNames(scope, `${owner}Choices`, exactlyOne)],
  };
}
