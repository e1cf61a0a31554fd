import { jsonpath, type JSONValue } from "json-p3";
import { error, segmentsOf, type Diagnostic } from "../diagnostics/diagnostic.js";
import { prose, sourcesNamed } from "./documents.js";
import { checks, type Erratum, type Says } from "./erratum.js";
import type { Source } from "../import/sources.js";

type Data = Record<string, unknown>;

/** The official documents as they were read. */
export interface Official {
  readonly sources: readonly Source[];
  /** The whole document that a source yields, with its prose: bundled, upgraded to OpenAPI 3.1. */
  document(source: Source): unknown;
  /** The text of a file in the folder of a source, or of one below it. */
  text(source: Source, file: string): string | undefined;
}

/**
 * Holds every erratum of a version against the official documents: what an entry says of them must still be so. Prose
 * is out of reach, and a group of documents counts as one: all of its files that have the place must agree.
 */
export function checkEvidence(version: string, errata: readonly Erratum[], official: Official): Diagnostic[] {
  return errata.flatMap((erratum) =>
    erratum.says.flatMap((says) => {
      const problem = checkStatement(version, says, official);
      return problem === undefined
        ? []
        : [error(problem.code, `${erratum.id}: ${problem.message}`, says.at, erratum.file)];
    }),
  );
}

interface Problem {
  readonly code: "OICP1006" | "OICP2008";
  readonly message: string;
}

const incomplete = (message: string): Problem => ({ code: "OICP2008", message });
const changed = (message: string): Problem => ({ code: "OICP1006", message });

function checkStatement(version: string, says: Says, official: Official): Problem | undefined {
  const name = says.document;
  if (name in prose) return undefined;
  const sources = sourcesNamed(name, version, official.sources);
  if (sources.length === 0) return incomplete(`no document has the name ${name}.`);
  if (says.file !== undefined) return checkFile(says, says.file, sources, official);
  if (says.pointer === undefined && says.nodes === undefined) {
    return incomplete(`it does not say where in ${name} that is: give \`pointer\`, \`nodes\` or \`file\`.`);
  }
  if (!checks.some((check) => check in says) && !namesItsPlace(says)) {
    return incomplete(`nothing tells whether ${name} still says so: give one of ${checks.join(", ")}.`);
  }
  const place = says.pointer ?? says.nodes;
  const found = sources.flatMap((source) => {
    const document = official.document(source);
    return nodesOf(document, says).map((node) => ({ node, document }));
  });
  if (found.length === 0) return changed(`${name} has nothing at ${place} any more.`);
  if (says.times !== undefined && found.length !== says.times) {
    return changed(`${name} has ${found.length} nodes, not ${says.times}, at ${place}.`);
  }
  for (const { node, document } of found) {
    const difference = checkNode(says, node, document);
    if (difference !== undefined) return changed(`${name} ${difference} at ${place}.`);
  }
  return undefined;
}

/** A statement whose form is the name of the place says that the place is there, and that is checked. */
function namesItsPlace({ pointer, form }: Says): boolean {
  return pointer !== undefined && segmentsOf(pointer).at(-1) === form;
}

function nodesOf(document: unknown, { pointer, nodes }: Says): unknown[] {
  if (nodes !== undefined) return jsonpath.query(nodes, document as JSONValue).values();
  const node = segmentsOf(pointer ?? "").reduce<unknown>(
    (at, segment) => (at as Data | undefined)?.[segment],
    document,
  );
  return node === undefined ? [] : [node];
}

/** What is otherwise than the statement says. */
function checkNode(says: Says, node: unknown, document: unknown): string | undefined {
  const entries = Array.isArray(node) ? (node as unknown[]) : Object.keys((node ?? {}) as Data);
  const has = (value: unknown): boolean => entries.some((entry) => equal(entry, value));
  if ("expect" in says && !holds(node, says.expect)) return `has ${short(node)} instead of ${short(says.expect)}`;
  const missing = (says.has ?? []).filter((value) => !has(value));
  if (missing.length > 0) return `has no ${missing.map(text).join(", ")}`;
  const there = (says.lacks ?? []).filter(has);
  if (there.length > 0) return `now has ${there.map(text).join(", ")}`;
  if (says.count !== undefined && entries.length !== says.count)
    return `has ${entries.length} entries, not ${says.count},`;
  if (says.matches !== undefined && !(typeof node === "string" && new RegExp(says.matches, "su").test(node))) {
    return `does not match /${says.matches}/`;
  }
  if (says.same !== undefined) {
    const [other] = nodesOf(document, { ...says, pointer: says.same });
    if (!equal(node, other)) return `no longer says the same as ${says.same}`;
  }
  return undefined;
}

function checkFile(says: Says, file: string, sources: readonly Source[], official: Official): Problem | undefined {
  if (says.matches === undefined) return incomplete(`\`file\` wants \`matches\`.`);
  const pattern = new RegExp(says.matches, "mu");
  const texts = sources.map((source) => official.text(source, file)).filter((each) => each !== undefined);
  if (texts.length === 0) return changed(`${says.document} has no file ${file} any more.`);
  return texts.some((each) => pattern.test(each)) ? undefined : changed(`${file} does not match /${says.matches}/.`);
}

/** Whether a value holds what is expected of it: every expected member, lists item by item. */
function holds(value: unknown, expected: unknown): boolean {
  if (typeof expected !== "object" || expected === null) return value === expected;
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(expected)) {
    return (
      Array.isArray(value) && value.length === expected.length && expected.every((each, at) => holds(value[at], each))
    );
  }
  return Object.entries(expected).every(([key, each]) => holds((value as Data)[key], each));
}

const equal = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const text = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

const short = (value: unknown): string => {
  const json = JSON.stringify(value);
  return json.length > 200 ? `${json.slice(0, 200)}…` : json;
};
