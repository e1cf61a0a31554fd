import { error, pointerOf, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../diagnostics/source-file.js";
import { checks, type Erratum, type Says } from "./erratum.js";

type Data = Record<string, unknown>;

/** The member of an overlay that holds its part of the registry. */
const registry = "x-oicp-errata";

const texts = ["title", "read", "write", "why"];
const members = new Set<string>(["severity", "says", "where", ...texts]);
const statements = new Set<string>(["document", "pointer", "nodes", "file", "form", ...checks]);

/** Reads the errata that an overlay describes; what is wrong with their form is a diagnostic. */
export function readErrata(file: SourceFile): { errata: Erratum[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const entries = ((file.data as Data)[registry] ?? {}) as Record<string, Data>;
  const errata = Object.entries(entries).map(([id, entry]): Erratum => {
    const pointer = pointerOf([registry, id]);
    const report = (message: string, place: string): void =>
      void diagnostics.push(error("OICP2008", `${id}: ${message}`, `${pointer}${place}`, file.path));
    for (const member of Object.keys(entry)) {
      if (!members.has(member)) report(`\`${member}\` means nothing here.`, `/${member}`);
    }
    for (const member of texts) {
      if (typeof entry[member] !== "string" || entry[member] === "")
        report(`\`${member}\` is not a text.`, `/${member}`);
    }
    if (!["H", "M", "L"].includes(String(entry["severity"]))) report("`severity` is none of H, M, L.", "/severity");
    const says = Array.isArray(entry["says"]) ? (entry["says"] as Data[]) : [];
    if (says.length === 0) report("`says` names no document.", "/says");
    for (const [index, statement] of says.entries()) {
      const place = `/says/${index}`;
      for (const member of Object.keys(statement)) {
        if (!statements.has(member)) report(`\`${member}\` means nothing here; a comma in a text wants quotes.`, place);
      }
      if (typeof statement["form"] !== "string") report("`form` is not a text.", place);
    }
    return {
      ...(entry as unknown as Omit<Erratum, "id" | "says" | "file" | "pointer">),
      id,
      says: says.flatMap((statement, index) => spread(statement, `${pointer}/says/${index}`)),
      file: file.path,
      pointer,
    };
  });
  return { errata, diagnostics };
}

/** A statement may name several documents and several places in which the same stands. */
function spread(statement: Data, at: string): Says[] {
  return list(statement["document"]).flatMap((document) =>
    list(statement["pointer"]).map((pointer): Says => ({
      ...(statement as unknown as Omit<Says, "document" | "pointer" | "at">),
      document: String(document),
      ...(pointer === undefined ? {} : { pointer: String(pointer) }),
      at,
    })),
  );
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
