import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { declarations } from "./declarations.js";
import { inspect } from "./inspect.js";

/** What a compiler of TypeScript is needed for. Loading one takes longer than anything else that is done here. */
export interface Compiler {
  /** The types of an OpenAPI document. */
  declarations(document: unknown): Promise<string>;
  /** What is wrong with emitted texts, by their paths. */
  inspect(files: ReadonlyMap<string, string>): Promise<readonly Diagnostic[]>;
}

/** The compiler in this process, loaded when it is first used. */
export const compilerHere: Compiler = { declarations, inspect: async (files) => inspect(files) };
