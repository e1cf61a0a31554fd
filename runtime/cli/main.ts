#!/usr/bin/env node
import { run } from "./run.js";
import { processTerminal } from "./terminal.js";

const terminal = processTerminal();
try {
  // Not `process.exit`: what was written may still be on its way.
  process.exitCode = await run(process.argv.slice(2), terminal);
} catch (error) {
  terminal.err(`oicp: ${error instanceof Error ? error.message : "something went wrong"}`);
  process.exitCode = 1;
}
