import type { EvseDataRecord } from "oicp/cpo";

/** The operator and the provider of the day. */
export const operatorId = "DE*ABC";
export const providerId = "DE-DCB";

/** The card that is tapped, and the contract behind the app. */
export const card = { RFIDMifareFamilyIdentification: { UID: "1234ABCD5678EF" } };
export const contract = { RemoteIdentification: { EvcoID: "DE-DCB-C12345678-X" } };

export const evseId = (number: number): string => `${operatorId}*E${String(100_000 + number)}`;

/** A charging point of the operator: two neighbours share a station. */
export function evseRecord(number: number): EvseDataRecord {
  const station = Math.floor(number / 2);
  return {
    EvseID: evseId(number),
    ChargingStationID: `STATION-${station}`,
    ChargingStationNames: [{ lang: "en", value: `Harbour car park, bay ${number}` }],
    Address: {
      Country: "DEU",
      City: "Hamburg",
      Street: "Kaistrasse",
      PostalCode: "20457",
      HouseNum: String(station + 1),
    },
    GeoCoordinates: {
      DecimalDegree: {
        Latitude: (53.54 + station / 10_000).toFixed(6),
        Longitude: (9.98 + station / 10_000).toFixed(6),
      },
    },
    Plugs: ["Type 2 Outlet"],
    ChargingFacilities: [{ PowerType: "AC_3_PHASE", Voltage: 230, Amperage: 32, Power: 22 }],
    RenewableEnergy: true,
    CalibrationLawDataAvailability: "Local",
    AuthenticationModes: ["NFC RFID Classic", "REMOTE"],
    PaymentOptions: ["Contract"],
    ValueAddedServices: ["Reservation", "DynamicPricing"],
    Accessibility: "Free publicly accessible",
    HotlinePhoneNumber: "+4940123456",
    IsOpen24Hours: true,
    IsHubjectCompatible: true,
    DynamicInfoAvailable: "true",
  };
}

/** A date as the protocol wants it written: whole seconds and the offset of the charging point. */
export function oicpTime(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, "+00:00");
}
