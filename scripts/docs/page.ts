/** One page of the site, before it is text. */
export interface Page {
  /** Path in the site. */
  readonly path: string;
  readonly template: string;
  readonly title: string;
  readonly view: object;
  /** What can be found on it. */
  readonly search: readonly Finding[];
}

/** Something that can be searched for. */
export interface Finding {
  readonly title: string;
  readonly kind: string;
  /** Relative to the root of the site. */
  readonly address: string;
  /** Further words by which it is found. */
  readonly words: string;
}

/** How to get from a page to the root of the site: `../` for each folder it is in. */
export const upFrom = (path: string): string => "../".repeat(path.split("/").length - 1);
