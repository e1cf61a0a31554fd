import type { EvseDataRecord } from "oicp/cpo";

/** The charge points, as far as this backend needs them. Here they are played; in reality they are reached over OCPP. */
export interface Chargers {
  readonly records: readonly EvseDataRecord[];
  knows(evseId: string): boolean;
  /** Closes the relay. False when the charge point cannot be reached. */
  start(evseId: string): Promise<boolean>;
  stop(evseId: string): Promise<void>;
  /** What the meter shows, in kWh. It never falls. */
  meter(evseId: string): number;
}

const POWER = 22;
const INSTALLED = Date.UTC(2026, 0, 1);

export function playedChargers(operatorId: string): Chargers {
  const records = [1001, 1002].map((number) => recordOf(`${operatorId}*E${number}`));
  return {
    records,
    knows: (evseId) => records.some(({ EvseID }) => EvseID === evseId),
    start: () => Promise.resolve(true),
    stop: () => Promise.resolve(),
    // A meter that always runs has the right value after a restart as well.
    meter: () => Number((((Date.now() - INSTALLED) / 3_600_000) * POWER).toFixed(3)),
  };
}

function recordOf(EvseID: string): EvseDataRecord {
  return {
    EvseID,
    ChargingStationNames: [{ lang: "en", value: "Harbour car park" }],
    Address: { Country: "DEU", City: "Hamburg", Street: "Kaistrasse", PostalCode: "20457", HouseNum: "1" },
    GeoCoordinates: { DecimalDegree: { Latitude: "53.541944", Longitude: "9.984167" } },
    Plugs: ["Type 2 Outlet"],
    ChargingFacilities: [{ PowerType: "AC_3_PHASE", Power: POWER }],
    RenewableEnergy: true,
    CalibrationLawDataAvailability: "Local",
    AuthenticationModes: ["NFC RFID Classic", "REMOTE"],
    PaymentOptions: ["Contract"],
    ValueAddedServices: ["None"],
    Accessibility: "Free publicly accessible",
    HotlinePhoneNumber: "+4940123456",
    IsOpen24Hours: true,
    IsHubjectCompatible: true,
    DynamicInfoAvailable: "true",
  };
}
