import type { DiagnosticCode } from "./catalogue.js";

/** One thing that is wrong with the input of the generator. Collected, never thrown one at a time. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: "error" | "warning";
  /** What is wrong, about this one place. */
  readonly message: string;
  /** The file it stands in, relative to the repository; found from the pointer when it is left out. */
  readonly file?: string;
  /** RFC 6901 pointer into that file, or into the corrected document when no file is given. */
  readonly pointer: string;
  /** What to do, when there is more to say than the catalogue says. */
  readonly help?: string;
}

export function error(
  code: DiagnosticCode,
  message: string,
  pointer: string,
  file?: string,
  help?: string,
): Diagnostic {
  return {
    code,
    severity: "error",
    message,
    pointer,
    ...(file === undefined ? {} : { file }),
    ...(help === undefined ? {} : { help }),
  };
}

/** Escapes one segment of an RFC 6901 pointer. */
export function escapeSegment(segment: string | number): string {
  return String(segment).replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Makes an RFC 6901 pointer. */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map((segment) => `/${escapeSegment(segment)}`).join("");
}

/** The segments of an RFC 6901 pointer; a leading `#` is allowed. */
export function segmentsOf(pointer: string): string[] {
  const plain = pointer.startsWith("#") ? pointer.slice(1) : pointer;
  if (plain === "") return [];
  return plain
    .slice(1)
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
