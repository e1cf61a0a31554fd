import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parse, stringify } from "yaml";
import { toYaml } from "../../../generator/document/yaml.js";
import { correctAll } from "../../../generator/correct.js";
import { importAll } from "../../../generator/import/import-all.js";
import { filesBelow, readInput, readSources, repository, writeFiles } from "../../../generator/project.js";
import { newFiles, seededChanges, type Loose } from "./seeded-changes.js";

/** A repository in a temporary folder: its spec/, and the corrected documents of the time before the bump. */
export interface ChangedRepository {
  readonly root: string;
  readonly before: string;
}

/** The version that is changed. Others take over from it, which is another story. */
const version = "2.3";

/** Makes the repository as it is after `spec:import` on a changed copy of the official documents, overlays untouched. */
export async function changedRepository(folder: string, official: string): Promise<ChangedRepository> {
  const [root, before, documents] = [join(folder, "repository"), join(folder, "before"), join(folder, "official")];
  const files = new Map<string, string>();
  for (const name of await filesBelow(join(repository, "spec/overlays", version))) {
    const path = `spec/overlays/${version}/${name}`;
    files.set(path, await readFile(join(repository, path), "utf8"));
  }
  await writeFiles(root, files);
  const inputs = (await readInput(repository)).filter((input) => input.version === version);
  for (const { document } of correctAll(inputs)) {
    await writeFiles(before, new Map([[`oicp-${version}.yaml`, toYaml(document)]]));
  }
  await copyWithChanges(official, documents);
  const sources = (await readSources(repository)).documents.filter(({ oicp }) => oicp === version);
  const imported = await importAll({ documents: sources }, documents);
  if (imported.diagnostics.length > 0) throw new Error("The changed documents cannot be imported.");
  await writeFiles(root, imported.files);
  return { root, before };
}

async function copyWithChanges(from: string, to: string): Promise<void> {
  const write = async (name: string, text: string): Promise<void> => {
    await mkdir(dirname(join(to, name)), { recursive: true });
    await writeFile(join(to, name), text);
  };
  const left = new Set(seededChanges.flatMap(({ files }) => files));
  for (const name of await filesBelow(from)) {
    const text = await readFile(join(from, name), "utf8");
    const short = name.replace(/^oicp-2\.3\//u, "");
    const changes = seededChanges.filter(({ files }) => files.includes(short));
    if (changes.length === 0) {
      await write(name, text);
      continue;
    }
    const data = parse(text) as Loose;
    for (const { change } of changes) change(data);
    await write(name, stringify(data));
    left.delete(short);
  }
  if (left.size > 0) throw new Error(`No official file ${[...left].join(", ")}`);
  for (const [name, data] of Object.entries(newFiles)) await write(`oicp-2.3/${name}`, stringify(data));
}

interface Action {
  [name: string]: unknown;
}

/** What a maintainer decides about the overlays after reading what does not apply any more. */
export interface Decisions {
  /** Texts that are written in another way now, everywhere. */
  readonly rewritten: Readonly<Record<string, string>>;
  /** Members that are no longer described. */
  readonly undescribed: readonly string[];
  /** Whether an action is not needed any more. */
  dropped(action: Action): boolean;
  /** Actions that are new. */
  readonly added: readonly Action[];
}

/**
 * Adapts the overlays: the decisions first; then whatever matches another number of nodes is told that number or, when
 * it matches none, dropped, and whatever expects another value takes the one there is.
 */
export async function adaptOverlays({ root }: ChangedRepository, decisions: Decisions): Promise<void> {
  const overlays = `spec/overlays/${version}`;
  const edited = (text: string): string =>
    Object.entries(decisions.rewritten).reduce((all, [from, to]) => all.replaceAll(from, to), text);
  const rewrite = async (change: (actions: Action[], path: string) => Action[]): Promise<void> => {
    for (const name of await filesBelow(join(root, overlays))) {
      const path = `${overlays}/${name}`;
      const data = parse(edited(await readFile(join(root, path), "utf8"))) as { actions: Action[] };
      await writeFile(join(root, path), stringify({ ...data, actions: change(data.actions, path) }));
    }
  };
  await rewrite((actions) =>
    actions
      .filter((action) => !decisions.dropped(action))
      .map((action) => without(action, decisions.undescribed) as Action),
  );
  const head = {
    overlay: "1.1.0",
    info: { title: "what is new", version: "1.0.0" },
    "x-oicp-documents": ["merged"],
    actions: decisions.added.map((action) => ({ "x-reason": "new", ...action })),
  };
  await writeFile(join(root, overlays, "99-bump.yaml"), stringify(head));
  // What one action leaves behind may be what the next one looks for.
  for (let round = 0; round < 6; round++) {
    const corrected = correctAll(await readInput(root));
    const found = new Map(
      corrected
        .flatMap(({ diagnostics }) => diagnostics)
        .map((diagnostic) => [`${diagnostic.file ?? ""}${diagnostic.pointer}`, diagnostic]),
    );
    if (found.size === 0) return;
    await rewrite((actions, path) =>
      actions.flatMap((action, index) => {
        const miscounted = found.get(`${path}/actions/${index}/target`);
        const matches = Number(/It matches (\d+) node/u.exec(miscounted?.message ?? "")?.[1]);
        if (matches === 0) return [];
        if (matches > 0) return [{ ...action, "x-matches": matches }];
        if (!found.has(`${path}/actions/${index}/x-expect`)) return [action];
        const { "x-expect": _, ...rest } = action;
        return [rest];
      }),
    );
  }
}

function without(data: unknown, names: readonly string[]): unknown {
  if (Array.isArray(data)) return data.map((item) => without(item, names));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => (names.includes(name) ? [] : [[name, without(value, names)]])),
  );
}
