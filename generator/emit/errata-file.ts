import type { Renderer } from "./render.js";
import { literal } from "./text.js";

/** An erratum as the registry of the overlays describes it. */
export interface ErratumView {
  readonly id: string;
  readonly severity: "H" | "M" | "L";
  readonly title: string;
  readonly says: readonly { readonly document: string; readonly pointer?: string; readonly form: string }[];
  readonly read: string;
  readonly write: string;
  readonly why: string;
}

/** `errata.ts`: the registry as data. */
export function errataFile(errata: readonly ErratumView[], render: Renderer): string {
  const entries = errata.map(({ id, severity, title, says, read, write, why }) => ({
    text: literal(
      {
        id,
        severity,
        title,
        says: says.map(({ document, pointer, form }) => ({ document, pointer, form })),
        read,
        write,
        why,
      },
      2,
    ),
  }));
  return render("errata", { source: "spec/overlays", entries, isEmpty: entries.length === 0 });
}
