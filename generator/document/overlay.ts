import { error, pointerOf, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../diagnostics/source-file.js";

/** One hand-written correction or addition, as an Overlay 1.1 action. */
export interface OverlayAction {
  /** RFC 9535 JSONPath of the nodes it changes. */
  readonly target: string;
  readonly update?: unknown;
  readonly remove?: boolean;
  /** JSONPath of the one node that is copied into the target. */
  readonly copy?: string;
  /** The erratum it corrects, or why it adds what no official document can say. */
  readonly erratum?: string;
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

/** What is known of an erratum: what each document says, what is read, what is written, and why. */
export interface Erratum {
  readonly id: string;
  readonly severity: "H" | "M" | "L";
  readonly title: string;
  readonly says: readonly { readonly document: string; readonly pointer?: string; readonly form: string }[];
  readonly read: string;
  readonly write: string;
  readonly why: string;
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
    const kinds = ["update", "remove", "copy"].filter((kind) => action[kind] !== undefined);
    if (typeof action["target"] !== "string" || kinds.length !== 1) {
      report("OICP2006", `The action has ${kinds.length === 0 ? "no effect" : kinds.join(" and ")}.`, pointer);
    }
    if (action["x-erratum"] === undefined && action["x-reason"] === undefined) {
      report("OICP2005", "The action has neither `x-erratum` nor `x-reason`.", pointer);
    }
    return {
      target: String(action["target"]),
      matches: typeof action["x-matches"] === "number" ? action["x-matches"] : 1,
      documents: isTexts(action["x-documents"]) ? action["x-documents"] : documents,
      file: file.path,
      pointer,
      ...("update" in action ? { update: action["update"] } : {}),
      ...(action["remove"] === true ? { remove: true } : {}),
      ...(typeof action["copy"] === "string" ? { copy: action["copy"] } : {}),
      ...(typeof action["x-erratum"] === "string" ? { erratum: action["x-erratum"] } : {}),
      ...(typeof action["x-reason"] === "string" ? { reason: action["x-reason"] } : {}),
      ...("x-expect" in action ? { expect: action["x-expect"] } : {}),
    };
  });
  const errata = Object.entries((data["x-oicp-errata"] ?? {}) as Record<string, Omit<Erratum, "id">>).map(
    ([id, entry]): Erratum => ({ id, ...entry }),
  );
  return { overlay: { actions, errata }, diagnostics };
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string");
