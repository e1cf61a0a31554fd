import type { Operation } from "../operation.js";

/** Where a path leads. */
export interface Route<Item extends Routed> {
  /** More than one when the body decides between them (`select`). Never empty. */
  readonly operations: readonly [Item, ...Item[]];
  /** The path parameter, decoded. */
  readonly id?: string;
  /** Set when the path parameter is not decodable. */
  readonly malformed?: true;
}

/** What routing needs of an operation. */
export type Routed = Pick<Operation, "path" | "otherPaths">;

export type Router<Item extends Routed> = (url: string) => Route<Item> | undefined;

const ROOT = "/api/oicp/";

/** Urls whose route is remembered: a partner calls with few ids. */
const REMEMBERED = 1_000;

/**
 * Finds the operations of a path. Whatever stands in front of `/api/oicp` is the host's business: partners configure an
 * endpoint of their own, and the hub appends the operation's path to it.
 */
export function createRouter<Item extends Routed>(items: readonly Item[]): Router<Item> {
  const table = new Map<string, { operations: [Item, ...Item[]]; hasId: boolean }>();
  const idPositions = new Set<number>();
  for (const item of items) {
    for (const path of [item.path, ...(item.otherPaths ?? [])]) {
      const segments = path.split("/").slice(1);
      const position = segments.findIndex((segment) => segment.startsWith("{"));
      if (position >= 0) idPositions.add(position);
      const key = segments.map((segment, index) => (index === position ? "{}" : segment)).join("/");
      const entry = table.get(key);
      if (entry === undefined) table.set(key, { operations: [item], hasId: position >= 0 });
      else entry.operations.push(item);
    }
  }
  const positions = [...idPositions];

  const find: Router<Item> = (url) => {
    const path = pathBelowRoot(url);
    if (path === undefined) return undefined;
    const fixed = table.get(path);
    if (fixed !== undefined && !fixed.hasId) return { operations: fixed.operations };
    for (const position of positions) {
      const start = startOfSegment(path, position);
      if (start < 0) continue;
      const slash = path.indexOf("/", start);
      const end = slash < 0 ? path.length : slash;
      if (end === start) continue;
      const entry = table.get(`${path.slice(0, start)}{}${path.slice(end)}`);
      if (entry !== undefined) return withId(entry.operations, path.slice(start, end));
    }
    return undefined;
  };

  const remembered = new Map<string, Route<Item>>();
  return (url) => {
    let route = remembered.get(url);
    if (route === undefined) {
      route = find(url);
      if (route === undefined) return undefined;
      if (remembered.size >= REMEMBERED) remembered.clear();
      remembered.set(url, route);
    }
    return route;
  };
}

function pathBelowRoot(url: string): string | undefined {
  const query = url.search(/[?#]/);
  const path = query < 0 ? url : url.slice(0, query);
  const root = path.lastIndexOf(ROOT);
  if (root < 0) return undefined;
  return path.slice(root + ROOT.length, path.endsWith("/") ? -1 : undefined);
}

function startOfSegment(path: string, position: number): number {
  let start = 0;
  for (let index = 0; index < position; index++) {
    const slash = path.indexOf("/", start);
    if (slash < 0) return -1;
    start = slash + 1;
  }
  return start;
}

function withId<Item extends Routed>(operations: readonly [Item, ...Item[]], text: string): Route<Item> {
  // Hubject sends ids as they are (`DE*ABC`), others escape them; a plus sign belongs to DIN ids (`+49*810`).
  if (!text.includes("%")) return { operations, id: text };
  try {
    return { operations, id: decodeURIComponent(text) };
  } catch {
    return { operations, id: text, malformed: true };
  }
}

/** Page and size asked for in the query, or the name of the parameter that is not a whole number. */
export function readPageQuery(
  url: string,
  pagination: NonNullable<Operation["pagination"]>,
): { readonly page: number; readonly size: number } | "page" | "size" {
  const start = url.indexOf("?");
  const parameters = new URLSearchParams(start < 0 ? "" : url.slice(start + 1));
  const page = wholeNumber(parameters.get("page"), 0);
  const size = wholeNumber(parameters.get("size"), pagination.defaultSize);
  if (page === undefined) return "page";
  if (size === undefined || size === 0) return "size";
  return { page, size: Math.min(size, pagination.maxSize) };
}

function wholeNumber(text: string | null, absent: number): number | undefined {
  if (text === null || text === "") return absent;
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
