import type { ServerErrorEvent } from "./server-options.js";

/**
 * Says that something failed, and no more: what a handler throws may quote the message it was given, and messages hold
 * card numbers and PINs.
 */
export function reportOnConsole({ kind, operation, processId, error, violations }: ServerErrorEvent): void {
  const name = error instanceof Error ? error.name : typeof error;
  const where = operation === undefined ? "" : ` of ${operation.name}`;
  const pointers = violations?.length ? ` at ${violations.map(({ pointer }) => pointer || "/").join(", ")}` : "";
  console.error(
    `oicp server: ${kind} failure${where} (${name}${pointers}, process id ${processId}). Give the server an onError option to see it.`,
  );
}
