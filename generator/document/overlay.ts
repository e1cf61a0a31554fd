import { error, pointerOf, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../diagnostics/source-file.js";
import type { Erratum } from "../errata/erratum.js";
import { readErrata } from "../errata/read-errata.js";

export type { Erratum };

/** One hand-written correction or addition, as an Overlay 1.1 action. */
export interface OverlayAction {
  /** RFC 9535 JSONPath of the nodes it changes. */
  readonly target: string;
  readonly update?: unknown;
  readonly remove?: boolean;
  /** JSONPath of the one node that is copied into the target. */
  readonly copy?: string;
  /** The version of the protocol in whose corrected document that node is; absent when it is in the same document. */
  readonly copyFrom?: string;
  /** New names of children of the target, by their old ones; references to them are turned. */
  readonly rename?: Readonly<Record<string, string>>;
  /** Pointer of the component that the matched nodes, all of them equal, become references to. */
  readonly lift?: string;
  /** Members that are taken over, where they are missing, from the things of the same name in another version. */
  readonly inherit?: { readonly from: string; readonly members: readonly string[] };
  /** The errata it corrects, or why it adds what no official document can say. */
  readonly errata: readonly string[];
  readonly reason?: string;
  /** What every matched node must hold before the action; absent when it adds and expects nothing. */
  readonly expect?: unknown;
  /** How many nodes must match. */
  readonly matches: number;
  /** Names of the documents it is applied to: `cpo`, `emp`, …, or `merged` for their union. */
  readonly documents: readonly string[];
  /** Where it stands. */
  readonly file: string;
  readonly pointer: string;
}

export interface Overlay {
  readonly actions: readonly OverlayAction[];
  readonly errata: readonly Erratum[];
}

type Data = Record<string, unknown>;

/** Reads an overlay file; what is wrong with its form is a diagnostic. */
export function readOverlay(file: SourceFile): { overlay: Overlay; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report = (code: Diagnostic["code"], message: string, pointer: string): void =>
    void diagnostics.push(error(code, message, pointer, file.path));
  const data = file.data as Data | undefined;
  const documents = data?.["x-oicp-documents"];
  if (data?.["overlay"] !== "1.1.0" || !isTexts(documents) || !Array.isArray(data["actions"])) {
    report("OICP2001", "One of `overlay: 1.1.0`, `x-oicp-documents` and `actions` is missing or has another form.", "");
    return { overlay: { actions: [], errata: [] }, diagnostics };
  }
  const actions = (data["actions"] as Data[]).map((action, index): OverlayAction => {
    const pointer = pointerOf(["actions", index]);
    const kinds = effects.filter((kind) => action[kind] !== undefined);
    if (typeof action["target"] !== "string" || kinds.length !== 1) {
      report("OICP2006", `The action has ${kinds.length === 0 ? "no effect" : kinds.join(" and ")}.`, pointer);
    }
    if (action["x-erratum"] === undefined && action["x-reason"] === undefined) {
      report("OICP2005", "The action has neither `x-erratum` nor `x-reason`.", pointer);
    }
    const effect = extensionOf(action);
    if (effect === undefined)
      report("OICP2006", "The effect of the action has another form than it should have.", pointer);
    return {
      target: String(action["target"]),
      matches: typeof action["x-matches"] === "number" ? action["x-matches"] : 1,
      documents: isTexts(action["x-documents"]) ? action["x-documents"] : documents,
      file: file.path,
      pointer,
      ...("update" in action ? { update: action["update"] } : {}),
      ...(action["remove"] === true ? { remove: true } : {}),
      ...(typeof action["copy"] === "string" ? { copy: action["copy"] } : {}),
      ...effect,
      errata: [action["x-erratum"] ?? []].flat().map(String),
      ...(typeof action["x-reason"] === "string" ? { reason: action["x-reason"] } : {}),
      ...("x-expect" in action ? { expect: action["x-expect"] } : {}),
    };
  });
  const { errata, diagnostics: problems } = readErrata(file);
  diagnostics.push(...problems);
  return { overlay: { actions, errata }, diagnostics };
}

/** What an action does; it does exactly one of them. The last three go beyond Overlay 1.1. */
const effects = ["update", "remove", "copy", "x-rename", "x-lift", "x-inherit"];

/** The effects that go beyond Overlay 1.1, where an action has one; undefined when it is malformed. */
function extensionOf(
  action: Data,
): Partial<Pick<OverlayAction, "copyFrom" | "rename" | "lift" | "inherit">> | undefined {
  const { "x-copy-from": copyFrom, "x-rename": rename, "x-lift": lift, "x-inherit": inherit } = action;
  if (copyFrom !== undefined) {
    return typeof copyFrom === "string" && typeof action["copy"] === "string" ? { copyFrom } : undefined;
  }
  if (rename !== undefined) {
    return isData(rename) && isTexts(Object.values(rename)) ? { rename: rename as Record<string, string> } : undefined;
  }
  if (lift !== undefined) return typeof lift === "string" && lift.startsWith("#/components/") ? { lift } : undefined;
  if (inherit === undefined) return {};
  if (!isData(inherit)) return undefined;
  const { from, members } = inherit;
  return typeof from === "string" && isTexts(members) ? { inherit: { from, members } } : undefined;
}

const isData = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value);

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string");
