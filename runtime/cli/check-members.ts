import { readFile } from "node:fs/promises";
import { didYouMean } from "./suggest.js";
import { UsageError } from "./usage-error.js";

/** What a member of a configuration is. */
export type Kind =
  "text" | "number" | "boolean" | "texts" | "object" | "objects" | "number or object" | "boolean or object";

/** The members of a configuration, each with its kind. */
export type MemberKinds<Owner> = Readonly<Record<keyof Owner & string, Kind>>;

/** Reads a JSON file. Throws a `UsageError` when there is none. */
export async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${file} cannot be read (${error.code ?? "unknown reason"}).`);
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${file} is not JSON.`);
  }
}

/** Throws a `UsageError` unless a word is one of a few. */
export function checkWord(word: string | undefined, words: readonly string[], where: string): void {
  if (word === undefined || words.includes(word)) return;
  throw new UsageError(`${where} is one of ${words.join(", ")}.${didYouMean(word, words)}`);
}

/** Throws a `UsageError` unless a value is an object whose members are known and of the right kind. */
export function checkMembers(value: unknown, members: Readonly<Record<string, Kind>>, where: string): void {
  if (!isObject(value)) throw new UsageError(`${where} is no object.`);
  for (const [name, member] of Object.entries(value)) {
    const kind = Object.hasOwn(members, name) ? members[name] : undefined;
    if (kind === undefined) {
      throw new UsageError(`${where} has a member ${name} that is not known.${didYouMean(name, Object.keys(members))}`);
    }
    if (!isKind(member, kind)) throw new UsageError(`${where}: ${name} is not ${KINDS[kind]}.`);
  }
}

const KINDS: Readonly<Record<Kind, string>> = {
  text: "a text",
  number: "a number",
  boolean: "a boolean",
  texts: "a list of texts",
  object: "an object",
  objects: "a list of objects",
  "number or object": "a number, or an object with numbers",
  "boolean or object": "a boolean, or an object with numbers",
};

function isKind(value: unknown, kind: Kind): boolean {
  const numbers = isObject(value) && Object.values(value).every((each) => typeof each === "number");
  switch (kind) {
    case "text":
      return typeof value === "string";
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "boolean":
      return typeof value === "boolean";
    case "texts":
      return Array.isArray(value) && value.every((each) => typeof each === "string");
    case "object":
      return isObject(value);
    case "objects":
      return Array.isArray(value) && value.every(isObject);
    case "number or object":
      return typeof value === "number" || numbers;
    case "boolean or object":
      return typeof value === "boolean" || numbers;
  }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
