import type { EvseDataRecord } from "../../generated/v2.3/messages.js";

/** Ids of charge points of an operator, numbered from 1001. */
export function sampleEvseIds(operator: string, count: number): string[] {
  const numbers = Array.from({ length: count }, (_, index) => 1001 + index);
  // An id in the form of DIN 91286 goes on with digits, one of ISO 15118 with an E, and stars stay as they are.
  if (/^\+?\d/.test(operator)) return numbers.map((number) => `${operator}*${number}`);
  return numbers.map((number) => (operator.includes("*") ? `${operator}*E${number}` : `${operator}E${number}`));
}

const SITES = [
  ["Hamburg", "Kaistrasse", "20457", "53.541944", "9.984167", 22],
  ["Hamburg", "Kaistrasse", "20457", "53.541944", "9.984167", 22],
  ["Berlin", "Torstrasse", "10119", "52.529444", "13.401389", 11],
  ["Munich", "Ludwigstrasse", "80539", "48.150833", "11.580278", 50],
  ["Cologne", "Domplatz", "50667", "50.941278", "6.958281", 150],
  ["Leipzig", "Nordring", "04105", "51.348056", "12.369444", 22],
] as const;

/** Master data of a charge point; it varies with the number. */
export function sampleEvse(EvseID: string, number: number): EvseDataRecord {
  const [City, Street, PostalCode, Latitude, Longitude, Power] = SITES[number % SITES.length] ?? SITES[0];
  return {
    EvseID,
    ChargingStationNames: [{ lang: "en", value: `${City}, ${Street}` }],
    Address: { Country: "DEU", City, Street, PostalCode, HouseNum: String(number + 1) },
    GeoCoordinates: { DecimalDegree: { Latitude, Longitude } },
    Plugs: Power > 22 ? ["CCS Combo 2 Plug (Cable Attached)"] : ["Type 2 Outlet"],
    ChargingFacilities: [{ PowerType: Power > 22 ? "DC" : "AC_3_PHASE", Power }],
    RenewableEnergy: true,
    CalibrationLawDataAvailability: "Local",
    AuthenticationModes: ["NFC RFID Classic", "REMOTE"],
    PaymentOptions: ["Contract"],
    ValueAddedServices: ["Reservation"],
    Accessibility: "Free publicly accessible",
    HotlinePhoneNumber: "+4940123456",
    IsOpen24Hours: true,
    IsHubjectCompatible: true,
    DynamicInfoAvailable: "true",
  };
}
