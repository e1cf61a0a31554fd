import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { readTask, report } from "../../lib/contestant.js";
import { PROGRAMS } from "./programs.js";

/** Bundles a contestant with the script that the checks of the package use as well. */
const { contestant } = readTask();
const repository = fileURLToPath(new URL("../../../..", import.meta.url));
const { stdout } = await promisify(execFile)(
  process.execPath,
  ["--import", "tsx", "scripts/bundle-size.ts", process.cwd(), PROGRAMS[contestant] ?? ""],
  { cwd: repository },
);
report({ figures: JSON.parse(stdout) as Record<string, number>, work: "bundled" });
