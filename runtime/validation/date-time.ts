const zero = 48;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Whether a text is a date and time of RFC 3339 with its zone: a real day of the calendar, and a leap second only where
 * one may be. A blank may stand for the `T`, and the zone may leave out its colon or its minutes.
 */
export function isDateTime(text: string): boolean {
  if (text.length < "2000-01-01T00:00:00Z".length) return false;
  const year = pair(text, 0) * 100 + pair(text, 2);
  const month = pair(text, 5);
  const day = pair(text, 8);
  const hour = pair(text, 11);
  const minute = pair(text, 14);
  const second = pair(text, 17);
  // A pair that is no number is NaN, and fails every comparison.
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month))) return false;
  if (!(hour <= 23 && minute <= 59 && second <= 60)) return false;
  if (text[4] !== "-" || text[7] !== "-" || text[13] !== ":" || text[16] !== ":") return false;
  const separator = text[10] as string;
  if (separator !== "T" && separator !== "t" && !/\s/u.test(separator)) return false;
  const offset = zoneOffset(text, afterFraction(text, 19));
  if (offset === undefined) return false;
  // Leap seconds are inserted before midnight of universal time.
  return second < 60 || (hour * 60 + minute - offset + 2 * 1440) % 1440 === 1439;
}

/** The number that two digits write, or NaN. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero;
  const ones = text.charCodeAt(at + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

function daysOf(year: number, month: number): number {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29;
  return monthLengths[month - 1] as number;
}

/** Where the fraction of the seconds ends, or -1 when it has no digit. */
function afterFraction(text: string, start: number): number {
  if (text[start] !== ".") return start;
  let at = start + 1;
  while (isDigit(text.charCodeAt(at))) at++;
  return at > start + 1 ? at : -1;
}

const isDigit = (unit: number): boolean => unit >= zero && unit <= zero + 9;

/** Minutes that the zone, which must end the text, is ahead of universal time. */
function zoneOffset(text: string, start: number): number | undefined {
  const sign = text[start];
  const rest = text.length - start - 1;
  if (sign === "Z" || sign === "z") return rest === 0 ? 0 : undefined;
  if (sign !== "+" && sign !== "-") return undefined;
  const hours = pair(text, start + 1);
  let minutes = 0;
  if (rest === 4) minutes = pair(text, start + 3);
  else if (rest === 5 && text[start + 3] === ":") minutes = pair(text, start + 4);
  else if (rest !== 2) return undefined;
  if (!(hours <= 23 && minutes <= 59)) return undefined;
  return (hours * 60 + minutes) * (sign === "+" ? 1 : -1);
}
