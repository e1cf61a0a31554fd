import type { Compiler } from "./compiler.js";
import type { Renderer } from "./render.js";

/** `openapi.ts`: the types that openapi-typescript makes of the corrected document, for use with openapi-fetch. */
export async function openapiFile(
  document: unknown,
  source: string,
  render: Renderer,
  compiler: Compiler,
): Promise<string> {
  return `${render("header", { source })}\n${await compiler.declarations(document)}`;
}
