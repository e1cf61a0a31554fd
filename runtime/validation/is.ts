/** The questions that every generated yes-or-no check is made of. None of them allocates. */

/** The members of a JSON object. */
export type Members = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Whether a text has so many characters. JSON Schema counts Unicode code points, JavaScript UTF-16 units: a text is
 * counted only when the difference may matter.
 */
export function hasLength(text: string, minimum: number, maximum: number): boolean {
  const units = text.length;
  // Every code point is one unit or two.
  if (units < minimum || units > 2 * maximum) return false;
  if (units <= maximum && (minimum <= 1 || units >= 2 * minimum)) return true;
  const points = codePointLength(text);
  return points >= minimum && points <= maximum;
}

export function codePointLength(text: string): number {
  let points = text.length;
  for (let index = text.length - 1; index > 0; index--) {
    if (isLowSurrogate(text.charCodeAt(index)) && isHighSurrogate(text.charCodeAt(index - 1))) {
      points--;
      index--;
    }
  }
  return points;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
