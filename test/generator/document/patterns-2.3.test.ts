import { describe, expect, it } from "vitest";
import { correctedDocument } from "../../support/corrected-document.js";
import { at, followed, objectsBelow } from "../../support/walk-document.js";

const document = correctedDocument("2.3");
const { schemas } = document.components;

describe("patterns of the corrected document", async () => {
  // The pure implementation needs neither a native binary nor a Java runtime.
  process.env["RECHECK_BACKEND"] = "pure";
  const { checkSync } = await import("recheck");
  const patterns = [...new Set([...objectsBelow(schemas)].map(([, { pattern }]) => pattern))].filter(
    (pattern): pattern is string => typeof pattern === "string",
  );

  it.each(patterns)("%s is anchored, legal with the u and v flags, and safe", (pattern) => {
    expect(isAnchored(pattern)).toBe(true);
    expect(() => new RegExp(pattern, "u")).not.toThrow();
    expect(() => new RegExp(pattern, "v")).not.toThrow();
    expect(checkSync(pattern, "u").status).toBe("safe");
  });

  const geo = ["GeoCoordinates", "properties"];
  it.each([
    [
      "EvseID",
      ["DE*ABC*E123ABC*2", "deabcE1", "+49*810*000*438", "49*810*0"],
      ["DE*ABC*X1", "DE-ABC-E1", " DE*ABC*E1"],
    ],
    ["OperatorID", ["DE*ABC", "DEABC", "+49*810"], ["DE-ABC", "DE*ABCD", "xDE*ABC"]],
    ["ProviderID", ["DE*DCB", "DE-DCB", "DEDCB"], ["DE|DCB", "*", "DE-DCBx"]],
    ["ProviderIDAsterisk", ["DE-DCB", "*"], ["DE-8EOxyz", "xxx*", "**", ""]],
    ["EvcoID", ["DE-DCB-C12345678-X", "DE*DCB*123456*X", "DE8EOCAet5e4XYG"], ["DE|8EO|Aet5e4||", "DE-DCB-C12345678-|"]],
    ["UID", ["1234ABCD", "1234567890ABCD", "0123456789ABCDEF0123"], ["AFFH1768", "12345ABCD", "1234abcd"]],
    ["SessionID", ["f98efba4-02d8-4fa0-b810-9a9d50d2c527"], ["string", "f98efba402d84fa0b8109a9d50d2c527"]],
    ["ChargingPoolID", ["IT*123*P456*AB789", "IT123P4"], ["xxxIT*123*P456xxx!", "IT*123*E456", "(IT*123*P456)"]],
    ["CurrencyID", ["EUR", "UAH"], ["eur", "EURO", ""]],
    ["CountryCode", ["DEU"], ["DE", "deu", "DEUX"]],
    ["AddressIso19773.TimeZone", ["UTC+01:00", "UTC-05:30"], ["UTC,01:00", "xUTC+99:99x", "Europe/Berlin"]],
    ["OpeningTimes.Period.items.begin", ["00:00", "23:59"], ["24:00", "9:00", "x09:00x", "99:99"]],
    ["OpeningTimes.Period.items.end", ["00:00", "24:00"], ["24:01", "99:99"]],
    [
      "QRCodeIdentification.HashedPIN.Value",
      ["$2a$10$7EqJtq98hPqEX7fNZaFWoO"],
      ["$2a$10$\\7EqJtq98hP", "short", "ü".repeat(20)],
    ],
    [
      [...geo, "Google"],
      ["47.662249 9.360922", "-33.9, 151.2", "90.0,180.0"],
      ["47.6622499.360922", "91.0 9.0", "9.0 180.1"],
    ],
    [
      [...geo, "DecimalDegree", "Latitude"],
      ["9.360922", "-90.0"],
      ["90.1", "120.5", "9", "9.1234567"],
    ],
    [
      [...geo, "DecimalDegree", "Longitude"],
      ["9.360922", "-180.0", "179.9"],
      ["180.1", "199.9", "180"],
    ],
    [
      [...geo, "DegreeMinuteSeconds", "Latitude"],
      ["9°21'39.32''", "-90° 0' 0.0''"],
      ["91°0'0.0''", "9°60'0.0''", "9°21'39''"],
    ],
    [
      [...geo, "DegreeMinuteSeconds", "Longitude"],
      ["-21°34'23.16''", "180°0'0.0''"],
      ["199°0'0.0''", "21°34'60.0''"],
    ],
  ] as const)("%s takes the good forms and refuses the bad ones", (place, good, bad) => {
    const names = typeof place === "string" ? place.split(".") : place.filter((name) => name !== "properties");
    if (names.at(-1) === "Google") names.push("Coordinates");
    const [component = "", ...members] = names;
    const way = members.flatMap((name) => (name === "items" ? [name] : ["properties", name]));
    const { pattern } = followed(document, at(schemas, [component, ...way])) as { pattern: string };
    const expression = new RegExp(pattern, "u");
    expect(good.filter((value) => !expression.test(value))).toEqual([]);
    expect(bad.filter((value) => expression.test(value))).toEqual([]);
  });
});

/** Whether a match must begin at the beginning and end at the end, whichever alternative it takes. */
function isAnchored(pattern: string): boolean {
  const plain = pattern.replace(/\\./gu, "").replace(/\[[^\]]*\]/gu, "");
  let depth = 0;
  for (const character of plain) {
    if (character === "(") depth++;
    if (character === ")") depth--;
    if (character === "|" && depth === 0) return false;
  }
  return plain.startsWith("^") && plain.endsWith("$");
}
