import { bundle, createConfig } from "@redocly/openapi-core";
import { upgrade } from "@scalar/openapi-upgrader";
import { join } from "node:path";
import { error, type Diagnostic } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../diagnostics/source-file.js";
import { toYaml } from "../document/yaml.js";
import { collectFiles } from "./collect-files.js";
import { keepFacts } from "./facts.js";
import { onlyPaths } from "./reachable.js";
import type { Source } from "./sources.js";
import { normaliseSwagger } from "./swagger.js";

export interface ImportedDocument {
  readonly source: Source;
  /** The facts as YAML; absent when the official document could not be read. */
  readonly text?: string;
  /** The whole document with its prose, bundled and upgraded, for whoever has to look into it. */
  readonly whole?: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** The files that were read, for the excerpts of diagnostics. */
  readonly files: readonly SourceFile[];
}

/** Reads one official document: bundled into one file, upgraded to OpenAPI 3.1, reduced to its facts. */
export async function importDocument(source: Source, folder: string): Promise<ImportedDocument> {
  const { files, sha256, diagnostics } = await collectFiles(folder, source.file);
  const read = { source: { ...source, sha256 }, files };
  const entry = files[0];
  if (diagnostics.length > 0 || entry === undefined) return { ...read, diagnostics };
  const kind = kindOf(entry.data);
  if (kind === undefined) {
    const found = "It has neither a member `openapi` of 3.x nor a member `swagger` of 2.0.";
    return { ...read, diagnostics: [error("OICP1002", found, "", entry.path)] };
  }
  const bundled = await bundle({ ref: join(folder, source.file), config: await createConfig({}) });
  const problems = bundled.problems.map((problem) =>
    error("OICP1003", problem.message, problem.location[0]?.pointer ?? "", source.file),
  );
  if (problems.length > 0) return { ...read, diagnostics: problems };
  const whole = bundled.bundle.parsed as Record<string, unknown>;
  const modern = upgrade(kind === "swagger" ? normaliseSwagger(whole) : whole, "3.1") as Record<string, unknown>;
  // The upgrader writes the newest patch release; validators know the first.
  const facts = keepFacts({ ...modern, openapi: "3.1.0" });
  const text = toYaml(source.only === undefined ? facts : onlyPaths(facts, source.only));
  return { ...read, diagnostics: [], text, whole: modern };
}

function kindOf(data: unknown): "openapi" | "swagger" | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const { openapi, swagger } = data as Record<string, unknown>;
  if (typeof openapi === "string" && openapi.startsWith("3.")) return "openapi";
  return swagger === "2.0" ? "swagger" : undefined;
}
