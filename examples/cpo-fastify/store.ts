import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";

/** A folder of JSON documents. A database does as well; what counts is that a change is on the disk when it resolves. */
export interface Store<Document> {
  put(id: string, document: Document): Promise<void>;
  remove(id: string): Promise<void>;
  /** Into another store, in one step: there is no moment at which it is in neither, or in both. */
  move(id: string, to: Store<Document>): Promise<void>;
  has(id: string): Promise<boolean>;
  all(): Promise<[id: string, document: Document][]>;
  readonly folder: string;
}

export async function openStore<Document>(folder: string): Promise<Store<Document>> {
  await mkdir(folder, { recursive: true });
  const pathOf = (id: string, inside = folder): string => join(inside, `${encodeURIComponent(id)}.json`);
  const names = async (): Promise<string[]> => (await readdir(folder)).filter((name) => name.endsWith(".json"));
  return {
    folder,
    async put(id, document) {
      // Written beside it and renamed: a crash leaves the old document or the new one, never half of it.
      const draft = `${pathOf(id)}.draft`;
      const file = await open(draft, "w");
      try {
        await file.writeFile(JSON.stringify(document, undefined, 2));
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, pathOf(id));
      await syncFolder(folder);
    },
    async remove(id) {
      await rm(pathOf(id), { force: true });
      await syncFolder(folder);
    },
    async move(id, to) {
      await rename(pathOf(id), pathOf(id, to.folder));
      await Promise.all([syncFolder(folder), syncFolder(to.folder)]);
    },
    has: async (id) => (await names()).includes(`${encodeURIComponent(id)}.json`),
    async all() {
      const found = (await names()).toSorted().map(async (name): Promise<[string, Document]> => {
        const document = JSON.parse(await readFile(join(folder, name), "utf8")) as Document;
        return [decodeURIComponent(name.slice(0, -".json".length)), document];
      });
      return Promise.all(found);
    },
  };
}

/** A rename is only on the disk once its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
