import type { OperationModel } from "../model/model.js";
import type { ModelIndex } from "./model-index.js";
import { quoted } from "./text.js";

/** Where a push keeps its records and its partner: `OperatorEvseData`, `EvseDataRecord`, `OperatorID`. */
export interface PushLayout {
  readonly envelope: string;
  readonly records: string;
  readonly partner: string;
}

/**
 * The layout of an operation that can be sent in parts: it may be repeated and must not overlap, and beside an action
 * its request has one object that names the partner and holds one list. Any other operation has none.
 */
export function pushLayoutOf(index: ModelIndex, operation: OperationModel): PushLayout | undefined {
  const { partner, request, retry, sequential } = operation;
  const [envelope, named, ...deeper] = partner.member?.split("/").slice(1) ?? [];
  const { shape } = index.message(request);
  if (retry !== "upsert" || !sequential || shape.kind !== "object" || shape.members.length !== 2) return undefined;
  if (envelope === undefined || named === undefined || deeper.length > 0) return undefined;
  const [block, action] = [true, false].map((wanted) =>
    shape.members.find(({ name }) => (name === envelope) === wanted),
  );
  if (block === undefined || action === undefined || index.resolve(action.shape).kind !== "literals") return undefined;
  const within = index.resolve(block.shape);
  const lists =
    within.kind === "object" ? within.members.filter((member) => index.resolve(member.shape).kind === "array") : [];
  const [records] = lists;
  return records === undefined || lists.length > 1 ? undefined : { envelope, records: records.name, partner: named };
}

/** The type of the property that such an operation is on a client. */
export function pushType(request: string, answer: string, { envelope, records, partner }: PushLayout): string {
  const parameters = [request, answer, ...[envelope, records, partner].map(quoted)];
  return `Push<\n${parameters.map((parameter) => `    ${parameter}`).join(",\n")}\n  >`;
}
