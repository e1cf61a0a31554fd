import type { Data } from "../coverage/compare-schemas.js";

/** Something with a name in the corrected document of a version. */
export interface Subject {
  readonly version: string;
  readonly kind: "operation" | "message" | "type" | "member" | "parameter";
  /** How it is called here: `authorizeStart`, `EvseDataRecord`, `EvseDataRecord.ChargingStationID`. */
  readonly title: string;
  /** Where it is in the corrected document. */
  readonly path: readonly string[];
  readonly node: Data;
}

/** All that has a name in a corrected document, by its names: those of the protocol, of the bindings, and aliases. */
export function subjectsIn(version: string, document: unknown): Map<string, Subject[]> {
  const named = new Map<string, Subject[]>();
  const add = (subject: Subject, names: readonly unknown[]): void => {
    for (const name of new Set(names.filter((each) => typeof each === "string"))) {
      const known = named.get(name) ?? [];
      if (!known.some(({ path }) => path === subject.path)) named.set(name, [...known, subject]);
    }
  };
  const { paths, components } = document as { paths: Record<string, Data>; components: Record<string, Data> };
  for (const [path, { post }] of Object.entries(paths)) addOperations(version, path, post as Data, add);
  for (const [name, node] of Object.entries(components["parameters"] ?? {})) {
    add({ version, kind: "parameter", title: name, path: ["components", "parameters", name], node: node as Data }, [
      name,
    ]);
  }
  for (const [name, node] of Object.entries((components["schemas"] ?? {}) as Record<string, Data>)) {
    const path = ["components", "schemas", name];
    add({ version, kind: "message", title: name, path, node }, [name]);
    addMembers(version, [name], path, node, add);
  }
  return named;
}

type Add = (subject: Subject, names: readonly unknown[]) => void;

function addOperations(version: string, path: string, post: Data, add: Add): void {
  const place = ["paths", path, "post"];
  const parts = (post["x-oicp-operations"] ?? [post]) as Data[];
  for (const part of parts) {
    const title = String(part["operationId"]);
    const node = { ...post, ...part };
    add({ version, kind: "operation", title, path: place, node }, [
      title,
      part["x-oicp-name"],
      post["operationId"],
      path,
    ]);
  }
}

/** Members at any depth; one that is defined in place is also known by the name of its type. */
function addMembers(version: string, names: readonly string[], path: readonly string[], node: Data, add: Add): void {
  const items = node["items"] as Data | undefined;
  const type = node["x-oicp-type"];
  const known = typeof type === "string" ? [...names, type] : names;
  const [title = ""] = names;
  if (typeof type === "string") add({ version, kind: "type", title: type, path, node }, [type]);
  if (items !== undefined) addMembers(version, known, [...path, "items"], items, add);
  for (const [name, member] of Object.entries((node["properties"] ?? {}) as Record<string, Data>)) {
    const spellings = [name, ...((member["x-oicp-aliases"] ?? []) as string[])];
    const below = [...path, "properties", name];
    const subject: Subject = { version, kind: "member", title: `${title}.${name}`, path: below, node: member };
    add(subject, [...spellings, ...known.flatMap((parent) => spellings.map((each) => `${parent}.${each}`))]);
    addMembers(
      version,
      known.map((parent) => `${parent}.${name}`),
      below,
      member,
      add,
    );
  }
}
