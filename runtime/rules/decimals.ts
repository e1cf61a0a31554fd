/**
 * A number rounded to three decimals as its decimal text reads, half away from zero: 1.0005 becomes 1.001, although the
 * binary fraction behind it is a little less, and 0.1 + 0.2 becomes 0.3.
 */
export function roundToThousandths(value: number): number {
  if (!Number.isFinite(value)) return value;
  const text = String(Math.abs(value));
  // Below 1e-6 a number prints with an exponent; from 1e21 too, and then it has no decimals.
  if (text.includes("e")) return text.includes("e-") ? 0 : value;
  const [whole = "", fraction = ""] = text.split(".");
  if (fraction.length <= 3) return value;
  const thousandths = BigInt(whole + fraction.slice(0, 3)) + (fraction.charAt(3) >= "5" ? 1n : 0n);
  const digits = String(thousandths).padStart(4, "0");
  const rounded = Number(`${digits.slice(0, -3)}.${digits.slice(-3)}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
