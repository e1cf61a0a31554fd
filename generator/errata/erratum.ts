/** What is known of an erratum: what each document says, what is read, what is written, and why. */
export interface Erratum {
  /** Stable, for example `OICP23-E001`. */
  readonly id: string;
  /** H: breaks the exchange with partners. M: wrong checks. L: wrong words. */
  readonly severity: "H" | "M" | "L";
  readonly title: string;
  readonly says: readonly Says[];
  readonly read: string;
  readonly write: string;
  readonly why: string;
  /**
   * Files of this repository that make good what no document can express, or the word `documentation` where only words
   * are wrong. Absent when overlay actions say it all.
   */
  readonly where?: readonly string[];
  /** Where its entry stands. */
  readonly file: string;
  readonly pointer: string;
}

/** What one document says, and how to see that it still says so. */
export interface Says {
  /** A document of spec/sources.json, a group of them, or one that only people can read: see documents.ts. */
  readonly document: string;
  /** Pointer of the place in that document, bundled and upgraded to OpenAPI 3.1. */
  readonly pointer?: string;
  /** RFC 9535 JSONPath, where the same stands in many places. */
  readonly nodes?: string;
  /** One of its files, where it is the text itself that is odd. */
  readonly file?: string;
  /** What it says, in our words. */
  readonly form: string;
  /** What the place holds, or a part of it. */
  readonly expect?: unknown;
  /** Entries that the list has, or members that the object has. */
  readonly has?: readonly unknown[];
  /** Entries or members that it does not have. */
  readonly lacks?: readonly unknown[];
  /** How many entries the list or members the object has. */
  readonly count?: number;
  /** How many nodes the JSONPath selects, in all documents of that name together. */
  readonly times?: number;
  /** Pointer of another place in the same document that holds the same. */
  readonly same?: string;
  /** Regular expression that the text matches. */
  readonly matches?: string;
  /** Where this stands in the registry. */
  readonly at: string;
}

/** The members of a statement that can be checked by a machine. */
export const checks = ["expect", "has", "lacks", "count", "times", "same", "matches"] as const;
