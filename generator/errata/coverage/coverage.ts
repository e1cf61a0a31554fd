import { segmentsOf } from "../../diagnostics/diagnostic.js";
import type { CorrectedDocument } from "../../document/build-document.js";
import type { VersionInput } from "../../project.js";
import type { Erratum } from "../erratum.js";
import { accountsFor } from "./accounts.js";
import { compareDocuments } from "./compare-documents.js";
import type { Difference } from "./compare-schemas.js";
import { trace } from "./trace.js";

/** A difference between an official document and the corrected one, and what explains it. */
export interface Explained extends Difference {
  /** Whether the document is an older publication, which nothing is generated from. */
  readonly witness: boolean;
  /** Errata that account for it. */
  readonly errata: readonly string[];
  /** Why it is so, where that is no erratum: reasons of overlay actions. */
  readonly reasons: readonly string[];
}

export interface CoveredDocument {
  readonly name: string;
  readonly witness: boolean;
  /** How many things it says. */
  readonly facts: number;
  /** Places in the corrected document, with the places in this one that they come from or go against. */
  readonly pairs: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Coverage {
  readonly version: string;
  /** Things said by each official document, and how many of them the corrected document says in another way or not. */
  readonly documents: readonly CoveredDocument[];
  readonly differences: readonly Explained[];
}

/**
 * Finds all that the official documents of a version say in its corrected document; what is not found there is
 * explained by the overlay actions that changed it, or by errata that state it.
 */
export function coverage(
  input: VersionInput,
  corrected: Pick<CorrectedDocument, "document" | "history">,
  errata: readonly Erratum[],
): Coverage {
  const union = corrected.history.get("merged") ?? [];
  const documents: CoveredDocument[] = [];
  const differences: Explained[] = [];
  for (const { name, file } of input.documents) {
    const history = [...(corrected.history.get(name) ?? []), ...union];
    const names = new Map<string, string>();
    const nameOf = (kind: string, component: string): string => {
      const path = ["components", kind, component];
      const key = path.join("/");
      const name = names.get(key) ?? trace({ path, keyword: "component", value: component }, history).place?.[2];
      names.set(key, name ?? component);
      return name ?? component;
    };
    const compared = compareDocuments(name, file.data, corrected.document, { nameOf });
    documents.push({ name, witness: false, ...compared });
    for (const difference of compared.differences) {
      const said = { path: segmentsOf(difference.pointer), keyword: difference.keyword, value: difference.value };
      const { actions } = trace(said, history);
      const ids = [...new Set(actions.flatMap((action) => action.errata))].toSorted();
      const reasons = [...new Set(actions.flatMap(({ reason }) => reason ?? []))];
      differences.push({ ...difference, witness: false, errata: ids, reasons: ids.length > 0 ? [] : reasons });
    }
  }
  for (const { name, file } of input.witnesses) {
    // Types of the server are written with a capital letter in front.
    const nameOf = (_: string, component: string): string => component.replace(/^ERoaming/u, "eRoaming");
    const compared = compareDocuments(name, file.data, corrected.document, { nameOf, byUse: true });
    documents.push({ name, witness: true, ...compared });
    const about = errata.map(({ id, says }) => ({
      id,
      says: says.filter(({ document }) => document === `swagger-${input.version}`),
    }));
    for (const difference of compared.differences) {
      const ids = about
        .filter(({ says }) => says.some((each) => accountsFor(each, difference, file.data)))
        .map(({ id }) => id);
      differences.push({ ...difference, witness: true, errata: ids, reasons: [] });
    }
  }
  return { version: input.version, documents, differences };
}

/** What nothing explains. */
export const unexplained = ({ differences }: Coverage): readonly Explained[] =>
  differences.filter(({ errata, reasons }) => errata.length + reasons.length === 0);
