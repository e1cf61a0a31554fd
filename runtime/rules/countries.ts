import { parseEvseId } from "../identifiers.js";
import { at, textAt } from "./look.js";
import { evseDataRecords } from "./records.js";
import type { Rule } from "./rule.js";

/** ISO 3166-1: two letters and three letters of countries with charging stations. One that is missing is not judged. */
const COUNTRIES =
  "ADAND AEARE ALALB AMARM ATAUT AUAUS AZAZE BABIH BEBEL BGBGR BRBRA BYBLR CACAN CHCHE CLCHL CNCHN COCOL CYCYP CZCZE " +
  "DEDEU DKDNK EEEST EGEGY ESESP FIFIN FOFRO FRFRA GBGBR GEGEO GGGGY GIGIB GRGRC HKHKG HRHRV HUHUN IDIDN IEIRL ILISR " +
  "IMIMN ININD ISISL ITITA JEJEY JOJOR JPJPN KRKOR LILIE LTLTU LULUX LVLVA MAMAR MCMCO MDMDA MEMNE MKMKD MTMLT MXMEX " +
  "MYMYS NLNLD NONOR NZNZL PHPHL PLPOL PTPRT ROROU RSSRB RURUS SASAU SESWE SGSGP SISVN SKSVK SMSMR THTHA TRTUR TWTWN " +
  "UAUKR USUSA VAVAT VNVNM ZAZAF";

/** The three letters of a country, from its two. */
function alpha3(alpha2: string): string | undefined {
  return new RegExp(`(?:^| )${alpha2}([A-Z]{3})`).exec(COUNTRIES)?.[1];
}

export const countryOfEvse: Rule = {
  id: "R-28",
  title: "Country should be the one that the EvseID begins with",
  severity: "warning",
  check(message, report) {
    const known = new Map<string, string | undefined>();
    for (const place of evseDataRecords(message)) {
      const { value } = place;
      const country = textAt(at(value, "Address"), "Country");
      const id = textAt(value, "EvseID");
      if (country === undefined || id === undefined) continue;
      // One look-up a country: nearly every record is of the same one.
      const start = id.slice(0, 2);
      if (!known.has(start)) known.set(start, /^[A-Za-z]{2}$/.test(start) ? alpha3(start.toUpperCase()) : undefined);
      const expected = known.get(start);
      if (expected === undefined || country === expected) continue;
      if (parseEvseId(id) !== undefined) report(`${place.pointer}/Address/Country`);
    }
  },
};
