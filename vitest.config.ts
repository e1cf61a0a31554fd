import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Path of a file of this repository. */
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests import the package by the names its users know.
    alias: [
      { find: /^oicp$/, replacement: here("./generated/index.ts") },
      { find: /^oicp\/(cpo|emp|hubject)$/, replacement: here("./generated/v2.3/$1.ts") },
      { find: /^oicp\/v2\.2\/(cpo|emp|hubject|msw|testing)$/, replacement: here("./generated/v2.2/$1.ts") },
      { find: /^oicp\/(express|fastify|hono)$/, replacement: here("./runtime/adapters/$1.ts") },
      { find: /^oicp\/(sandbox|scenarios|otel)$/, replacement: here("./runtime/$1/index.ts") },
      { find: /^oicp\/msw$/, replacement: here("./generated/v2.3/msw.ts") },
      { find: /^oicp\/redis$/, replacement: here("./runtime/redis/index.ts") },
      { find: /^oicp\/schemas$/, replacement: here("./generated/schemas.ts") },
      { find: /^oicp\/schemas\/v2\.([23])$/, replacement: here("./generated/v2.$1/schemas.ts") },
      { find: /^oicp\/node$/, replacement: here("./runtime/adapters/node.ts") },
      { find: /^oicp\/testing$/, replacement: here("./generated/v2.3/testing.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
