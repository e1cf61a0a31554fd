import type { Model, OperationModel, Role, Shape } from "../model/model.js";
import type { Affected } from "./change.js";
import { nameOfLeg } from "./diff-operations.js";

const roles: readonly Role[] = ["CPO", "EMP", "Hubject"];

/** Finds out, for the place of a change, which operations it is part of, and which roles send and receive it. */
export function affectedIn(models: readonly Model[]): (place: string) => Affected {
  const uses = new Map<string, Use[]>();
  for (const model of models) {
    for (const operation of model.operations) {
      for (const message of reached(model, operation.request)) note(uses, message, { operation, answers: false });
      for (const message of reached(model, operation.response)) note(uses, message, { operation, answers: true });
    }
  }
  return (place) => {
    const [head = ""] = place.split(/[.[ ]/u);
    for (const model of models) {
      const operation = model.operations.find(({ key }) => key === head);
      if (operation === undefined) continue;
      const answers = place === `${head}.response` || place.startsWith(`${head}.response.`);
      const leg = place.slice(head.length + 1);
      const legs = operation.legs.filter((candidate) => !leg.includes("->") || nameOfLeg(candidate) === leg);
      if (legs.length > 0) return affectedBy([{ operation: { ...operation, legs }, answers }]);
    }
    return affectedBy(uses.get(head) ?? []);
  };
}

interface Use {
  readonly operation: Pick<OperationModel, "key" | "legs">;
  /** Whether it is part of the answer, which travels against the leg. */
  readonly answers: boolean;
}

function affectedBy(uses: readonly Use[]): Affected {
  const on = (end: "sender" | "receiver"): Role[] => {
    const found = new Set(
      uses.flatMap(({ operation, answers }) =>
        operation.legs.map(({ sender, receiver }) => ((end === "sender") === answers ? receiver : sender)),
      ),
    );
    return roles.filter((role) => found.has(role));
  };
  const operations = [...new Set(uses.map(({ operation }) => operation.key))];
  return { operations, senders: on("sender"), receivers: on("receiver") };
}

function note(uses: Map<string, Use[]>, message: string, use: Use): void {
  const known = uses.get(message);
  if (known === undefined) uses.set(message, [use]);
  else known.push(use);
}

/** The names of a message and of all that it holds. */
function reached(model: Model, name: string): ReadonlySet<string> {
  const names = new Set([name]);
  const visit = (shape: Shape | undefined): void => {
    if (shape?.kind === "reference") names.add(shape.name);
    else if (shape?.kind === "array") visit(shape.items);
    else if (shape?.kind === "object") for (const member of shape.members) visit(member.shape);
  };
  for (const next of names) visit(model.messages.find((message) => message.name === next)?.shape);
  return names;
}
