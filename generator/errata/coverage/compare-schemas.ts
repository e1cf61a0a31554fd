import { pointerOf, segmentsOf } from "../../diagnostics/diagnostic.js";

export type Data = Record<string, unknown>;

/** A node of a document, and where it stands there. */
export interface Place {
  readonly node: unknown;
  readonly path: readonly string[];
}

/** One thing an official document says that the corrected document does not say in the same place. */
export interface Difference {
  /** The official document, by the name that spec/sources.json gives it. */
  readonly document: string;
  /** Pointer of the node it stands on in that document. */
  readonly pointer: string;
  /** Its keyword: `pattern`, `required`, …; `member`, `schema`, `path` and the like where the node itself is not found. */
  readonly keyword: string;
  /** What the official document says. */
  readonly value: unknown;
  /** What the corrected document says instead; undefined when it says nothing. */
  readonly instead: unknown;
  /** Pointer in the corrected document to the node it was looked for on; undefined when there is none. */
  readonly corrected?: string;
}

/** Both documents, the facts counted so far, and what was not found. */
export interface Comparison {
  readonly name: string;
  readonly official: unknown;
  readonly corrected: unknown;
  /** Name that a component of the official document has in the corrected one. */
  readonly nameOf: (kind: string, name: string) => string;
  /** Whether references lead on to what they name; else the components are compared by themselves. */
  readonly follow: boolean;
  facts: number;
  readonly differences: Map<string, Difference>;
  readonly seen: Set<string>;
  /** Places that were compared: pointers into the corrected document, with those into the official one. */
  readonly pairs: Map<string, Set<string>>;
}

/** Keywords that hold nothing to compare. */
const notes = new Set(["title", "description", "summary", "deprecated", "xml", "externalDocs", "example", "examples"]);

/** The largest length of Hubject's implementation: no bound at all. */
const unbounded = 2_147_483_647;

/** Compares all that a schema of the official document says with what the corrected one says in the same place. */
export function compareSchemas(comparison: Comparison, official: Place, corrected: Place): void {
  pair(comparison, official, corrected);
  const theirs = official.node as Data;
  const reference = theirs["$ref"];
  const mine = target(comparison.corrected, corrected);
  if (typeof reference === "string") {
    const [, kind = "", name = ""] = segmentsOf(reference);
    if (!comparison.follow) {
      const own = `#/components/${kind}/${comparison.nameOf(kind, name)}`;
      const choices = choicesOf(corrected.node as Data) ?? [corrected.node as Data];
      const same = choices.some((choice) => choice["$ref"] === own);
      record(comparison, official, corrected, "$ref", reference, (corrected.node as Data)["$ref"], same);
      return;
    }
    const next = target(comparison.official, official);
    compareSchemas(comparison, { node: next.node, path: next.path }, corrected);
    return;
  }
  const choices = choicesOf(mine.node as Data);
  if (comparison.follow && theirs["properties"] !== undefined && choices?.every((choice) => "$ref" in choice)) {
    compareChoices(comparison, official, choices, mine.path);
    return;
  }
  pair(comparison, official, mine);
  const both = `${pointerOf(official.path)} ${pointerOf(mine.path)}`;
  if (comparison.seen.has(both)) return;
  comparison.seen.add(both);
  for (const [keyword, value] of Object.entries(theirs)) {
    if (notes.has(keyword)) continue;
    compareKeyword(comparison, keyword, value, official, mine);
  }
}

/** One type against a choice of several: what one of them says is found. */
function compareChoices(
  comparison: Comparison,
  official: Place,
  choices: readonly Data[],
  path: readonly string[],
): void {
  const attempts = choices.map((node, index) => {
    const attempt = { ...comparison, facts: 0, differences: new Map<string, Difference>(), seen: new Set<string>() };
    compareSchemas(attempt, official, { node, path: [...path, String(index)] });
    return attempt;
  });
  comparison.facts += Math.max(...attempts.map(({ facts }) => facts));
  comparison.seen.add(`${pointerOf(official.path)} ${pointerOf(path)}`);
  for (const [key, difference] of attempts[0]?.differences ?? []) {
    if (attempts.every(({ differences }) => differences.has(key))) comparison.differences.set(key, difference);
  }
}

function compareKeyword(
  comparison: Comparison,
  keyword: string,
  value: unknown,
  official: Place,
  corrected: Place,
): void {
  const mine = corrected.node as Data;
  const note = (said: unknown, instead: unknown, found: boolean): void =>
    record(comparison, official, corrected, keyword, said, instead, found);
  switch (keyword) {
    case "properties":
      for (const [name, member] of Object.entries(value as Data)) {
        const place = { node: member, path: [...official.path, "properties", name] };
        const there = memberNamed(mine, name);
        const own =
          there === undefined ? undefined : { node: there[1], path: [...corrected.path, "properties", there[0]] };
        record(comparison, place, own, "member", name, there?.[0], there?.[0] === name);
        if (own !== undefined) compareSchemas(comparison, place, own);
      }
      return;
    case "items": {
      const items = mine["items"];
      note("a list", items, items !== undefined);
      const place = { node: value, path: [...official.path, "items"] };
      if (items !== undefined) compareSchemas(comparison, place, { node: items, path: [...corrected.path, "items"] });
      return;
    }
    case "required":
      for (const name of value as string[]) {
        const [member = name] = memberNamed(mine, name) ?? [];
        const required = (mine["required"] ?? []) as string[];
        note(name, required.includes(member) ? member : "optional", required.includes(member));
      }
      return;
    case "enum": {
      const values = valuesOf(mine);
      for (const each of value as unknown[]) note(each, values, values?.includes(each) === true);
      return;
    }
    case "minimum":
    case "maximum":
      // A bound of a number on a text: a slip for a length (OICP23-E061).
      note(
        value,
        mine["type"] === "string" ? lengthInstead(mine, keyword) : mine[keyword],
        equal(value, mine[keyword]),
      );
      return;
    case "minLength":
      note(value, mine[keyword], value === 0 || value === mine[keyword]);
      return;
    case "maxLength":
      note(value, mine[keyword], value === unbounded || value === mine[keyword]);
      return;
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      note(value, mine[keyword], value === false || value === mine[keyword]);
      return;
    default:
      note(value, mine[keyword], equal(value, mine[keyword]));
  }
}

function lengthInstead(schema: Data, keyword: "minimum" | "maximum"): unknown {
  const length = `${keyword.slice(0, 3)}Length`;
  return schema[length] === undefined ? undefined : `${length} ${String(schema[length])}`;
}

/** The member of that name, or the one that is read under it. */
function memberNamed(schema: Data, name: string): [string, Data] | undefined {
  const members = Object.entries((schema["properties"] ?? {}) as Record<string, Data>);
  return (
    members.find(([own]) => own === name) ??
    members.find(([, member]) => ((member["x-oicp-aliases"] ?? []) as string[]).includes(name))
  );
}

const choicesOf = (schema: Data): Data[] | undefined => (schema["anyOf"] ?? schema["oneOf"]) as Data[] | undefined;

function valuesOf(schema: Data): unknown[] | undefined {
  if ("const" in schema) return [schema["const"]];
  return (schema["enum"] ?? schema["x-oicp-values"]) as unknown[] | undefined;
}

/** Remembers that two places stand for the same. */
export function pair({ pairs }: Comparison, official: Place, corrected: Place): void {
  const pointer = pointerOf(corrected.path);
  pairs.set(pointer, (pairs.get(pointer) ?? new Set()).add(pointerOf(official.path)));
}

/** Counts a fact, and keeps it when it was not found. */
export function record(
  comparison: Comparison,
  official: Place,
  corrected: Place | undefined,
  keyword: string,
  value: unknown,
  instead: unknown,
  found: boolean,
): void {
  comparison.facts += 1;
  if (found) return;
  const pointer = pointerOf(official.path);
  comparison.differences.set(`${pointer} ${keyword} ${JSON.stringify(value)}`, {
    document: comparison.name,
    pointer,
    keyword,
    value,
    instead,
    ...(corrected === undefined ? {} : { corrected: pointerOf(corrected.path) }),
  });
}

/** What a node stands for when it is a reference; members beside the reference are kept. */
export function target(document: unknown, { node, path }: Place): Place {
  const { $ref: reference, ...beside } = node as Data;
  if (typeof reference !== "string") return { node, path };
  const to = segmentsOf(reference);
  const named = target(document, { node: at(document, to), path: to });
  return { node: { ...(named.node as Data), ...beside }, path: named.path };
}

export function at(document: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((node, segment) => (node as Data | undefined)?.[segment], document);
}

export const equal = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
