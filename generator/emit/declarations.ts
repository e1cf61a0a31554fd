import { openapiTypescript } from "./load.js";

/** The declarations that openapi-typescript makes of an OpenAPI document. */
export async function declarations(document: unknown): Promise<string> {
  const { default: openapiTS, astToString } = openapiTypescript();
  // The library resolves references in place.
  const nodes = await openapiTS(structuredClone(document) as never, { alphabetize: false, silent: true });
  return astToString(nodes);
}
