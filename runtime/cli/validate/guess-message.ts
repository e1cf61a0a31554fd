import type { SchemaNode } from "../explain/corrected-document.js";
import type { MessageSchema } from "../../schema.js";

/** A message that a value may be meant to be. */
interface Candidate {
  readonly name: string;
  /** Members it does not know, and mandatory ones that are missing. */
  readonly strange: number;
  readonly known: number;
  readonly errors: number;
}

/**
 * Which messages a value looks like: those whose members fit best, and of these those with the fewest violations. More
 * than one when they cannot be told apart.
 */
export function guessMessage(
  value: unknown,
  schemas: Readonly<Record<string, MessageSchema<unknown>>>,
  nodes: Readonly<Record<string, SchemaNode>>,
): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const given = Object.keys(value);
  const candidates = Object.entries(nodes).flatMap(([name, node]): Candidate[] => {
    const schema = schemas[name];
    if (!name.startsWith("eRoaming") || schema === undefined) return [];
    const members = Object.entries(node.properties ?? {});
    const names = new Map(
      members.flatMap(([member, { "x-oicp-aliases": aliases = [] }]) =>
        [member, ...aliases].map((each) => [each, member]),
      ),
    );
    const present = new Set(given.map((member) => names.get(member)));
    const known = given.filter((member) => names.has(member)).length;
    const missing = (node.required ?? []).filter((member) => !present.has(member)).length;
    const errors = schema.check(schema.read(value)).length;
    return known === 0 ? [] : [{ name, strange: given.length - known + missing, known, errors }];
  });
  candidates.sort((a, b) => a.strange - b.strange || b.known - a.known || a.errors - b.errors);
  const [best] = candidates;
  if (best === undefined) return [];
  const equal = ({ strange, known, errors }: Candidate): boolean =>
    strange === best.strange && known === best.known && errors === best.errors;
  return candidates.filter(equal).map(({ name }) => name);
}
