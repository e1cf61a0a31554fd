import { openapiTypescript } from "./load.js";
import type { Renderer } from "./render.js";

/** `openapi.ts`: the types that openapi-typescript makes of the corrected document, for use with openapi-fetch. */
export async function openapiFile(document: unknown, source: string, render: Renderer): Promise<string> {
  const { default: openapiTS, astToString } = openapiTypescript();
  // The library resolves references in place.
  const nodes = await openapiTS(structuredClone(document) as never, { alphabetize: false, silent: true });
  return `${render("header", { source })}\n${astToString(nodes)}`;
}
