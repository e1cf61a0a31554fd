import { defineConfig } from "vitest/config";

/** Even an empty one of its own keeps vitest from taking the one of a folder above. */
export default defineConfig({});
