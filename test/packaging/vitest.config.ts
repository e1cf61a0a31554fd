import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The checks of the packed package: `npm run test:packaging`. Apart from the tests, since they pack and install it. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL(".", import.meta.url)),
    include: ["*.check.ts"],
    globalSetup: ["setup.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
