import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

type Data = Record<string, unknown>;

const root = fileURLToPath(new URL("../../", import.meta.url));
/** The official documents. They are not part of the repository, so a checkout on its own goes without them. */
const upstream = process.env["OICP_UPSTREAM"] ?? join(root, "../shared/upstream");
const corrected = parse(readFileSync(join(root, "spec/oicp-2.3.yaml"), "utf8")) as Data;

/** From how many words in a row on a passage counts as copied. */
const copied = 8;

describe("our own words", () => {
  test("nothing in spec/, the generated code and the documentation is taken from the official prose", (context) => {
    if (!existsSync(upstream)) {
      context.skip("The official documents are not here, so what we wrote cannot be held against them.");
    }
    const official = passagesOf(officialTexts());
    const names = namesOf(corrected);
    const files = ["spec", "generated", "docs", "README.md"].flatMap((path) =>
      path.endsWith(".md") ? [join(root, path)].filter(existsSync) : filesBelow(join(root, path), /\.(?:yaml|json|ts|md)$/),
    );
    expect(files.length).toBeGreaterThan(10);
    const found = files.flatMap((file) =>
      sharedRuns(readFileSync(file, "utf8"), official, names).map((run) => `${file.slice(root.length)}: ${run}`),
    );
    expect(found).toEqual([]);
  });

  test("a sentence of the official prose is found wherever it is planted", (context) => {
    if (!existsSync(upstream)) {
      context.skip("The official documents are not here, so there is no sentence to plant.");
    }
    const texts = officialTexts();
    const official = passagesOf(texts);
    const names = namesOf(corrected);
    const sentences = texts.map(wordsOf).filter((words) => words.length > 12 && !words.every((word) => names.has(word)));
    expect(sentences.length).toBeGreaterThan(100);
    for (const words of sentences) {
      const start = words.findIndex((_, at) => words.slice(at, at + copied).some((word) => !names.has(word)));
      const passage = words.slice(start, start + copied);
      const hidden = `Our text.\n * ${passage.slice(0, 3).join(" ").toUpperCase()},\n   * ${passage.slice(3).join("  ")}; and on.`;
      expect(sharedRuns(hidden, official, names)).toHaveLength(1);
    }
  });

  test("a list of names is no sentence, and seven words are no passage", () => {
    const official = passagesOf(["one Solar Wind HydroPower GeothermalEnergy Biomass Coal NuclearEnergy Petroleum two"]);
    const names = new Set(wordsOf("Solar Wind HydroPower GeothermalEnergy Biomass Coal NuclearEnergy Petroleum"));
    const list = "Solar, Wind, HydroPower, GeothermalEnergy, Biomass, Coal, NuclearEnergy, Petroleum";
    expect(sharedRuns(list, official, names)).toEqual([]);
    expect(sharedRuns(`one ${list}`, official, names)).toHaveLength(1);
    expect(sharedRuns("one Solar Wind HydroPower GeothermalEnergy Biomass Coal", official, names)).toEqual([]);
  });
});

describe("descriptions", () => {
  const operations = Object.values(corrected["paths"] as Record<string, { post: Data }>).flatMap(({ post }) => [
    [String(post["operationId"]), post] as const,
    ...((post["x-oicp-operations"] ?? []) as Data[]).map((each) => [String(each["operationId"]), each] as const),
  ]);
  const nodes = Object.entries((corrected["components"] as Data)["schemas"] as Record<string, Data>).flatMap(
    ([name, schema]) => [[name, schema] as const, ...membersOf(name, schema)],
  );

  test("every operation, message and member has one", () => {
    const bare = [...operations, ...nodes].filter(
      ([, { description }]) => typeof description !== "string" || description.length < 12,
    );
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  test("none stands where there is nothing to describe", () => {
    // An overlay adds what it does not find: a description under a misspelt name would invent a member.
    const said = new Set(["description", "x-oicp-unit", "x-oicp-errata"]);
    const ghosts = nodes.filter(
      ([, schema]) =>
        Object.keys(schema).every((key) => said.has(key)) || ("$ref" in schema && ("properties" in schema || "items" in schema)),
    );
    expect(ghosts.map(([name]) => name)).toEqual([]);
  });

  test("every measured number has its unit, and the text names it", () => {
    const words: Data = { minutes: "minutes", milliseconds: "milliseconds", "%": "percent", "g/kWh": "grams per kWh" };
    const counts = /Price|\.(?:number|size|totalElements|totalPages|numberOfElements|pageSize|pageNumber|offset)$/;
    const wrong = nodes.filter(([name, schema]) => {
      const unit = schema["x-oicp-unit"];
      const item = (schema["items"] ?? schema) as Data;
      const number = item["type"] === "number" || item["type"] === "integer";
      if (unit === undefined) return number && !name.endsWith("[]") && !counts.test(name);
      return !number || !wordsOf(String(schema["description"])).join(" ").includes(String(words[String(unit)] ?? unit).toLowerCase());
    });
    expect(wrong.map(([name]) => name)).toEqual([]);
  });
});

/** Members at any depth, and the types that lists hold. */
function membersOf(name: string, schema: Data): (readonly [string, Data])[] {
  const members = Object.entries((schema["properties"] ?? {}) as Record<string, Data>).flatMap(([member, each]) => [
    [`${name}.${member}`, each] as const,
    ...membersOf(`${name}.${member}`, each),
  ]);
  const items = schema["items"] as Data | undefined;
  // What a list holds is a type of its own when it is an object or has a name.
  if (items?.["properties"] === undefined && items?.["x-oicp-type"] === undefined) return members;
  return [...members, [`${name}[]`, items], ...membersOf(`${name}[]`, items)];
}

function officialTexts(): string[] {
  return filesBelow(upstream, /\.(?:ya?ml|json)$/).flatMap((file) =>
    textsOf(parse(readFileSync(file, "utf8"), { logLevel: "silent" }), "").map(([, text]) => text),
  );
}

function filesBelow(folder: string, name: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => name.test(file))
    .toSorted()
    .map((file) => join(folder, file));
}

/** Every description, summary and title below a node, with its pointer. */
function textsOf(node: unknown, pointer: string): [string, string][] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]): [string, string][] => {
    const at = `${pointer}/${key}`;
    const prose = key === "description" || key === "summary" || key === "title";
    return prose && typeof value === "string" ? [[at, value]] : textsOf(value, at);
  });
}

/** Names of the protocol, word by word: paths, types, members, operations, and the values of enumerations. */
function namesOf(node: unknown): Set<string> {
  const names = new Set<string>();
  const visit = (value: unknown, key: string): void => {
    if (typeof value === "string" && /^(?:enum|const|x-oicp-values|x-oicp-name|operationId|required|\$ref)$/.test(key)) {
      for (const word of wordsOf(value)) names.add(word);
    }
    if (typeof value !== "object" || value === null) return;
    for (const [name, child] of Object.entries(value)) {
      if (/^(?:paths|properties|schemas)$/.test(key)) for (const word of wordsOf(name)) names.add(word);
      visit(child, Array.isArray(value) ? key : name);
    }
  };
  visit(node, "");
  return names;
}

/** Words in lower case. Markup, comment signs and line ends count as blanks; regular expressions are left out. */
function wordsOf(text: string): string[] {
  return text
    .replace(/<[^<>]*>/g, " ")
    .split(/\s+/)
    .filter((token) => !/[[\]\\^]/.test(token))
    .flatMap((token) => token.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function passagesOf(texts: readonly string[]): Set<string> {
  const passages = new Set<string>();
  for (const text of texts) {
    const words = wordsOf(text);
    for (let at = 0; at + copied <= words.length; at++) passages.add(words.slice(at, at + copied).join(" "));
  }
  return passages;
}

/**
 * Runs of words that a text shares with the passages, each as long as it goes. Where every word of a passage is a name
 * of the protocol or a number, it is a list that has to read the same everywhere (values of an enumeration, members in
 * their order), not a sentence.
 */
function sharedRuns(text: string, passages: ReadonlySet<string>, names: ReadonlySet<string>): string[] {
  const words = wordsOf(text);
  const runs: { start: number; end: number }[] = [];
  for (let at = 0; at + copied <= words.length; at++) {
    const passage = words.slice(at, at + copied);
    if (!passages.has(passage.join(" ")) || passage.every((word) => names.has(word) || /^\d+$/.test(word))) continue;
    const last = runs.at(-1);
    if (last !== undefined && at <= last.end) last.end = at + copied;
    else runs.push({ start: at, end: at + copied });
  }
  return runs.map(({ start, end }) => words.slice(start, end).join(" "));
}
