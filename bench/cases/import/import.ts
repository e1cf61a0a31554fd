import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expectEqual, readTask, report } from "../../lib/contestant.js";
import { LOADS_NO_TLS, programOf } from "./programs.js";

/** Imports something in a new process; the working folder is where its packages are. */
const { contestant } = readTask();
const program = `
  const cpu = process.cpuUsage();
  const begin = performance.now();
  ${programOf(contestant)}
  const end = performance.now();
  const { user, system } = process.cpuUsage(cpu);
  const tls = process.moduleLoadList.includes("NativeModule tls");
  console.log(JSON.stringify({ wall: end - begin, cpu: (user + system) / 1_000, start: end, tls }));
`;
const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program]);
const { wall, cpu, start, tls } = JSON.parse(stdout) as { wall: number; cpu: number; start: number; tls: boolean };
if (LOADS_NO_TLS.has(contestant)) expectEqual(tls, false, "node:tls is loaded");
report({ figures: { wall, cpu, start }, work: tls ? "imported, node:tls with it" : "imported, node:tls not" });
