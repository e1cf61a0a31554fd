import type { Reading } from "./follow-readme.js";

/** What the README of each example names that a test has to exchange. */
export const readings = {
  "cpo-fastify": {
    ports: [8443, 9443, 9080],
    env: { HUB_URL: "https://localhost:8443", PORT: "9443", LOCAL_PORT: "9080" },
  },
  "emp-express": {
    ports: [8443, 9444, 9081],
    env: { HUB_URL: "https://localhost:8443", PORT: "9444", APP_PORT: "9081", INTERVAL: "1" },
  },
  "hub-hono": {
    ports: [8443, 9443, 9444, 9080, 9081],
    env: {
      PORT: "8443",
      HUB_URL: "https://localhost:8443",
      OPERATOR_URL: "https://localhost:9443",
      PROVIDER_URL: "https://localhost:9444",
      LOCAL_PORT: "9080",
      APP_PORT: "9081",
      INTERVAL: "1",
    },
  },
  "vitest-msw": { ports: [], env: {} },
} as const satisfies Record<string, Omit<Reading, "folder">>;
