import { readFile } from "node:fs/promises";
import ts from "typescript";

const AsyncFunction = (async () => {}).constructor as new (
  ...texts: string[]
) => (require: (name: string) => unknown, exports: object) => Promise<void>;

/** Runs the TypeScript of a page of docs/, from its first block to its last, with the modules it imports handed in. */
export async function runPage(name: string, modules: Readonly<Record<string, object>>): Promise<number> {
  const page = await readFile(new URL(`../../../docs/${name}`, import.meta.url), "utf8");
  const blocks = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
  const { outputText } = ts.transpileModule(blocks.join("\n"), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
  });
  const require = (name: string): object => {
    const found = modules[name];
    if (found === undefined) throw new Error(`The page imports ${name}, which the test does not hand in.`);
    return found;
  };
  await new AsyncFunction("require", "exports", outputText)(require, {});
  return blocks.length;
}
