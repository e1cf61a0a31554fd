import { createRequire } from "node:module";
import type * as OpenapiTypescript from "openapi-typescript";
import type * as TsMorph from "ts-morph";

const require = createRequire(import.meta.url);

/**
 * Loads a module that is CommonJS and holds a compiler. `import` would look through millions of characters for the names
 * it exports before it runs it, which takes longer than all that is asked of it here.
 */
export const openapiTypescript = () => require("openapi-typescript") as typeof OpenapiTypescript;

/** The same for ts-morph. */
export const tsMorph = () => require("ts-morph") as typeof TsMorph;
