import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Runs the conformance suite, and writes what it shows of each operation into the tables of the README.
 *
 *     npm run status
 */

const root = fileURLToPath(new URL("..", import.meta.url));
const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, "run", "test/conformance/legs.test.ts"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, OICP_STATUS: "write" },
});
process.exitCode = status ?? 1;
