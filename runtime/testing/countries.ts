/** A town that samples are set in. */
export interface Town {
  readonly name: string;
  readonly postalCode: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly streets: readonly string[];
}

/** A country that samples are set in. */
export interface Country {
  /** Two letters, as partner ids begin. */
  readonly alpha2: string;
  /** Three letters, as addresses name it. */
  readonly alpha3: string;
  /** Dialling code, as partner ids of DIN 91286 begin. */
  readonly dialling: string;
  readonly currency: string;
  /** Offset from UTC in winter. */
  readonly offset: string;
  /** Language of its texts. */
  readonly language: string;
  readonly towns: readonly Town[];
}

const country = (
  alpha2: string,
  alpha3: string,
  dialling: string,
  currency: string,
  offset: string,
  language: string,
  ...towns: readonly (readonly [string, string, number, number, ...string[]])[]
): Country => ({
  alpha2,
  alpha3,
  dialling,
  currency,
  offset,
  language,
  towns: towns.map(([name, postalCode, latitude, longitude, ...streets]) => ({
    name,
    postalCode,
    latitude,
    longitude,
    streets,
  })),
});

/** The first one is used for partners of countries that are not listed. */
export const COUNTRIES: readonly Country[] = [
  country(
    "DE",
    "DEU",
    "49",
    "EUR",
    "+01:00",
    "de",
    ["Hamburg", "20457", 53.5418, 9.9881, "Am Sandtorkai", "Kaistrasse", "Osakaallee"],
    ["Leipzig", "04109", 51.3397, 12.3731, "Petersstrasse", "Dittrichring", "Ritterstrasse"],
    ["Freiburg", "79098", 47.9959, 7.8494, "Bismarckallee", "Rempartstrasse", "Schlossbergring"],
  ),
  country("AT", "AUT", "43", "EUR", "+01:00", "de", ["Linz", "4020", 48.3059, 14.2862, "Landstrasse", "Hafenstrasse"]),
  country("BE", "BEL", "32", "EUR", "+01:00", "nl", ["Gent", "9000", 51.0543, 3.7174, "Korenmarkt", "Veldstraat"]),
  country("CH", "CHE", "41", "CHF", "+01:00", "de", ["Luzern", "6003", 47.0502, 8.3093, "Pilatusstrasse", "Seebrücke"]),
  country("CZ", "CZE", "420", "CZK", "+01:00", "cs", ["Brno", "602 00", 49.1951, 16.6068, "Veveří", "Kounicova"]),
  country("DK", "DNK", "45", "DKK", "+01:00", "da", ["Aarhus", "8000", 56.1629, 10.2039, "Havnegade", "Ryesgade"]),
  country("ES", "ESP", "34", "EUR", "+01:00", "es", ["Zaragoza", "50003", 41.6488, -0.8891, "Calle Alfonso", "Coso"]),
  country("FI", "FIN", "358", "EUR", "+02:00", "fi", [
    "Tampere",
    "33100",
    61.4978,
    23.761,
    "Hatanpää",
    "Satakunnankatu",
  ]),
  country("FR", "FRA", "33", "EUR", "+01:00", "fr", [
    "Nantes",
    "44000",
    47.2184,
    -1.5536,
    "Quai Fosse",
    "Rue Crébillon",
  ]),
  country("GB", "GBR", "44", "GBP", "+00:00", "en", [
    "Bristol",
    "BS1 4DJ",
    51.4545,
    -2.5879,
    "Queen Square",
    "Welsh Back",
  ]),
  country("IE", "IRL", "353", "EUR", "+00:00", "en", [
    "Cork",
    "T12 W8KP",
    51.8985,
    -8.4756,
    "Grand Parade",
    "South Mall",
  ]),
  country("IT", "ITA", "39", "EUR", "+01:00", "it", [
    "Trento",
    "38122",
    46.0748,
    11.1217,
    "Via Verdi",
    "Via Belenzani",
  ]),
  country("LU", "LUX", "352", "EUR", "+01:00", "fr", ["Esch-sur-Alzette", "4010", 49.4958, 5.9806, "Rue Alzette"]),
  country("NL", "NLD", "31", "EUR", "+01:00", "nl", [
    "Utrecht",
    "3511 LX",
    52.0907,
    5.1214,
    "Oudegracht",
    "Vredenburg",
  ]),
  country("NO", "NOR", "47", "NOK", "+01:00", "nb", ["Bergen", "5003", 60.3913, 5.3221, "Bryggen", "Torgallmenningen"]),
  country("PL", "POL", "48", "PLN", "+01:00", "pl", ["Gdynia", "81-364", 54.5189, 18.5305, "Starowiejska", "Portowa"]),
  country("PT", "PRT", "351", "EUR", "+00:00", "pt", ["Braga", "4700-313", 41.5454, -8.4265, "Rua do Souto"]),
  country("SE", "SWE", "46", "SEK", "+01:00", "sv", ["Malmö", "211 20", 55.605, 13.0038, "Hamngatan", "Stortorget"]),
];

/** The country of a partner id, by its letters or by its dialling code. */
export function countryOf(partnerId: string): Country {
  const start = partnerId.replace(/^\+/, "").toUpperCase();
  const digits = /^\d+/.exec(start)?.[0];
  const found = COUNTRIES.find(({ alpha2, dialling }) =>
    digits === undefined ? start.startsWith(alpha2) : digits === dialling,
  );
  return found ?? (COUNTRIES[0] as Country);
}
