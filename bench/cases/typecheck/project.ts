import { fileURLToPath } from "node:url";

/** Where the programs are: from there, packages resolve to the bench's own. */
export const folder = fileURLToPath(new URL("../../typecheck", import.meta.url));

/** Legs of OICP 2.3. */
export const LEGS = 35;

export type Program = "oicp" | "openapi-fetch" | "oicp-servers";
