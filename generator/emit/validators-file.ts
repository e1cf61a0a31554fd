import { capitalized } from "../model/names.js";
import { choiceStatements, collectedMembers, collectorStatements, missingStatements } from "./collect-text.js";
import { checkedMembers, conditionsOf, type ListCheck } from "./is-text.js";
import type { ModelIndex } from "./model-index.js";
import type { Renderer } from "./render.js";
import { createScope } from "./scope.js";

const runtime = "../../runtime/validation";
const helpers = {
  [`${runtime}/collect.js`]: [
    "expectBoolean",
    "expectDateTime",
    "expectList",
    "expectLiteral",
    "expectNumber",
    "expectText",
    "expectObject",
    "nested",
    "requireMembers",
    "requireOne",
  ],
  [`${runtime}/date-time.js`]: ["isDateTime"],
  [`${runtime}/is.js`]: ["hasLength", "isObject"],
};

/** `validators.ts`: for each message the quick check and the collector of violations. */
export function validatorsFile(index: ModelIndex, source: string, render: Renderer): string {
  const scope = createScope(index, helpers);
  const lists = new Map<string, ListCheck>();
  const messages = index.model.messages.map(({ name, shape }) => {
    const owner = capitalized(name);
    if (shape.kind !== "object") {
      return {
        ...noObject,
        name,
        owner,
        expression: conditionsOf(scope, lists, shape, "value", owner)
          .join(" && ")
          .replace(/^\(([^()]*)\)$/u, "$1"),
        collectors: collectorStatements(scope, shape, owner),
      };
    }
    const required = shape.members.filter((member) => member.required).length;
    const counters = [...(required > 0 ? ["required"] : []), ...(shape.exactlyOne.length > 0 ? ["choices"] : [])];
    return {
      name,
      owner,
      isObject: true,
      counters,
      groups: checkedMembers(scope, lists, shape, owner),
      expression:
        counters.length === 0
          ? "true"
          : counters.map((counter) => `${counter} === ${counter === "required" ? required : 1}`).join(" && "),
      collectors: [],
      hasMembers: shape.members.length > 0,
      collected: collectedMembers(scope, shape, owner),
      requiredCount: required,
      missing: missingStatements(scope, shape),
      choices: choiceStatements(scope, shape),
    };
  });
  const code = render("validators", {
    constants: scope.constants,
    hasConstants: scope.constants.length > 0,
    messages,
    lists: [...lists.values()],
  });
  const imports = [...scope.imports([code]), 'import type { Violation } from "../../runtime/schema.js";'];
  return render("module", { source, imports, code });
}

const noObject = {
  isObject: false,
  hasMembers: false,
  counters: [],
  groups: [],
  collected: [],
  requiredCount: 0,
  missing: [],
  choices: [],
};
