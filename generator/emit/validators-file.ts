import { capitalized } from "../model/names.js";
import { collectorStatements, objectCollectorStatements } from "./collect-text.js";
import { bindingOf, conditionsOf, objectConditions, variablesOf, type ListCheck } from "./is-text.js";
import type { ModelIndex } from "./model-index.js";
import type { Renderer } from "./render.js";
import { createScope } from "./scope.js";

const runtime = "../../runtime/validation";
const helpers = {
  [`${runtime}/collect.js`]: [
    "collectBoolean",
    "collectDateTime",
    "collectList",
    "collectLiteral",
    "collectNumber",
    "collectText",
    "expectObject",
    "listMember",
    "member",
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
    const object = shape.kind === "object" ? shape : undefined;
    if (object === undefined) {
      return {
        name,
        owner,
        isObject: false,
        binding: "",
        hasBinding: false,
        ...returned(conditionsOf(scope, lists, shape, "value", owner)),
        collectors: collectorStatements(scope, shape, owner),
      };
    }
    const variables = variablesOf(object);
    const hasBinding = variables.size > 0;
    return {
      name,
      owner,
      isObject: true,
      binding: bindingOf(variables, "value"),
      hasBinding,
      ...returned(hasBinding ? objectConditions(scope, lists, object, variables, owner) : ["true"]),
      collectors: objectCollectorStatements(scope, object, owner),
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

/** Conditions that fit on a line are returned on one. */
function returned(conditions: readonly string[]): { readonly single: string; readonly conditions: readonly string[] } {
  const line = conditions.join(" && ").replace(/^\(([^()]*)\)$/u, "$1");
  return { single: line.length <= 108 ? line : "", conditions };
}
