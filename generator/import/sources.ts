/** One official document, as spec/sources.json records it. */
export interface Source {
  /** Version of the protocol that its facts go into. */
  readonly oicp: string;
  /** Short name by which overlays refer to it; with the version, the place of its facts in spec/documents. */
  readonly name: string;
  /** Entry file, relative to the folder that holds the official documents. */
  readonly file: string;
  /** Where Hubject published it. */
  readonly repository: string;
  readonly commit: string;
  readonly path: string;
  readonly licence: string;
  /**
   * `witness`: an older publication of the same version. Errata cite it and its every fact is accounted for, but
   * nothing is generated from it. Absent for the documents that the bindings are made from.
   */
  readonly use?: "witness";
  /** The only paths taken from it, with the schemas they reach; absent when all is taken. */
  readonly only?: readonly string[];
  /** SHA-256 of every file that was read, by its path relative to the folder of the official documents. */
  readonly sha256?: Readonly<Record<string, string>>;
}

export interface Sources {
  readonly documents: readonly Source[];
}

/** Where the list of official documents is kept, relative to the repository. */
export const sourcesPath = "spec/sources.json";

/** Where the facts of a document are kept, relative to the repository. */
export const documentPath = (source: Pick<Source, "oicp" | "name" | "use">): string =>
  `spec/documents/${source.oicp}/${source.use === "witness" ? "witness/" : ""}${source.name}.yaml`;

export function parseSources(text: string): Sources {
  return JSON.parse(text) as Sources;
}

export function formatSources(sources: Sources): string {
  return `${JSON.stringify(sources, null, 2)}\n`;
}
