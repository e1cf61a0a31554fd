import { describe, expect, test } from "vitest";
import { v23 } from "oicp/schemas";
import { errata } from "oicp";
import type { MessageSchema, ReadNote } from "../../runtime/schema.js";

type Data = Record<string, unknown>;

const schemas: Readonly<Record<string, MessageSchema<unknown>>> = v23;

/** Reads a message that consists of the members given; whatever else is missing does not matter here. */
function read(message: string, value: unknown): { value: unknown; notes: string[] } {
  const notes: ReadNote[] = [];
  return { value: schemas[message]?.read(value, notes), notes: notes.map(({ pointer }) => pointer) };
}

const cdr = "eRoamingChargeDetailRecord";

/** Forms that documents or partners give to a thing, what they are read as, and where that is noted. */
const forms: readonly (readonly [erratum: string, message: string, given: Data, taken: Data, noted: string])[] = [
  ["E001", "EvseDataRecord", { ChargingStationId: "S1" }, { ChargingStationID: "S1" }, "/ChargingStationID"],
  ["E001", "PullEvseDataRecord", { ChargingStationId: "S1" }, { ChargingStationID: "S1" }, "/ChargingStationID"],
  ...["Start", "Stop"].map(
    (kind) =>
      [
        "E002",
        `eRoamingAuthorizeRemoteReservation${kind}`,
        { EMPPartnerSessionId: "p" },
        { EMPPartnerSessionID: "p" },
        "/EMPPartnerSessionID",
      ] as const,
  ),
  ["E003", cdr, { HubProviderId: "DE-DCB" }, { HubProviderID: "DE-DCB" }, "/HubProviderID"],
  ["E004", "eRoamingGetChargeDetailRecords", { CDRForwarder: true }, { CDRForwarded: true }, "/CDRForwarded"],
  ["E005", "eRoamingPullEVSEStatus", { EVSEStatus: "Unknown" }, { EvseStatus: "Unknown" }, "/EvseStatus"],
  ["E006", "eRoamingGetChargeDetailRecords", { OperatorID: "DE*ABC" }, { OperatorID: ["DE*ABC"] }, "/OperatorID"],
  ["E007", "PullEvseDataRecord", { OperatorId: "DE*ABC" }, { OperatorID: "DE*ABC" }, "/OperatorID"],
  ["E008", "OpeningTimes", { Periods: [] }, { Period: [] }, "/Period"],
  [
    "E008",
    "PricingProductDataRecord",
    { ProductAvailabilityTimes: [{ Period: [] }] },
    { ProductAvailabilityTimes: [{ Periods: [] }] },
    "/ProductAvailabilityTimes/0/Periods",
  ],
  ["E009", "OpeningTimes", { On: "Everyday" }, { on: "Everyday" }, "/on"],
  ["E010", "ChargingFacility", { "Charging Modes": ["Mode_4"] }, { ChargingModes: ["Mode_4"] }, "/ChargingModes"],
  [
    "E011",
    "GeoCoordinates",
    { Google: { Coordinatea: "47.6 9.3" } },
    { Google: { Coordinates: "47.6 9.3" } },
    "/Google/Coordinates",
  ],
  [
    "E012",
    "eRoamingPullEVSEData",
    { "GeoCoordinatesRe sponseFormat": "Google" },
    { GeoCoordinatesResponseFormat: "Google" },
    "/GeoCoordinatesResponseFormat",
  ],
  ["E013", "eRoamingEVSEPricing", { OperatorEVSEPricing: [] }, { EVSEPricing: [] }, "/EVSEPricing"],
  ["E014", "eRoamingEVSEStatus", { EvseStatuses: [] }, { EvseStatuses: { OperatorEvseStatus: [] } }, "/EvseStatuses"],
  ["E015", cdr, { MeterValueInBetween: [1] }, { MeterValueInBetween: { meterValues: [1] } }, "/MeterValueInBetween"],
  [
    "E016",
    "OperatorEVSEPricing",
    { EVSEPricing: [{ EvseIDProductList: [{ ProductID: "AC1" }] }] },
    { EVSEPricing: [{ EvseIDProductList: ["AC1"] }] },
    "/EVSEPricing/0/EvseIDProductList/0",
  ],
  [
    "E017",
    "eRoamingChargingNotificationError",
    { ErrorType: "Connector Error" },
    { ErrorType: "ConnectorError" },
    "/ErrorType",
  ],
  [
    "E017",
    "eRoamingChargingNotificationError",
    { ErrorType: "Critical Error" },
    { ErrorType: "CriticalError" },
    "/ErrorType",
  ],
  ["E057", "EvseDataRecord", { DynamicInfoAvailable: true }, { DynamicInfoAvailable: "true" }, "/DynamicInfoAvailable"],
  ["E096", "eRoamingAcknowledgment", { SessionID: null }, {}, ""],
  ["E108", "eRoamingPullEVSEData", { OperatorIDs: ["DE*ABC"] }, { OperatorIds: ["DE*ABC"] }, "/OperatorIds"],
  ["E108", "eRoamingPullEVSEPricing", { OperatorIds: ["DE*ABC"] }, { OperatorIDs: ["DE*ABC"] }, "/OperatorIDs"],
  ["E135", cdr, { MeterValueStart: "12.5" }, { MeterValueStart: 12.5 }, "/MeterValueStart"],
];

const known = new Set(errata.map(({ id }) => id));

describe("a form that an erratum names", () => {
  test.each(forms)("%s: in %s it is read as the documented one", (erratum, message, given, taken, noted) => {
    expect(known).toContain(`OICP23-${erratum}`);
    const before = structuredClone(given);
    const { value, notes } = read(message, { ...given, Unknown: 1 });
    expect(value).toEqual({ ...taken, Unknown: 1 });
    if (noted !== "") expect(notes).toContain(noted);
    expect(given).toEqual(before);
    expect(read(message, taken)).toEqual({ value: taken, notes: [] });
  });

  test.each(
    forms.filter(
      ([, , given, taken]) => Object.keys(given)[0] !== Object.keys(taken)[0] && Object.keys(taken).length > 0,
    ),
  )("%s: in %s the documented one wins when both are there, and that is noted", (_, message, given, taken) => {
    const [alias = "", name = ""] = [Object.keys(given)[0], Object.keys(taken)[0]];
    const { value, notes } = read(message, { [alias]: ["other"], ...taken });
    expect((value as Data)[name]).toEqual(taken[name]);
    expect(notes.length).toBeGreaterThan(0);
  });
});

/** Values that the official patterns and bounds judge wrongly: whether they conform now. */
const values: readonly (readonly [erratum: string, message: string, value: unknown, conforms: boolean])[] = [
  ["E022", "EnergySource", { Energy: "Solar", Percentage: 100 }, true],
  ["E022", "EnergySource", { Energy: "Solar", Percentage: 101 }, false],
  ["E020", "ChargingFacility", { PowerType: "DC", Power: 22.5 }, true],
  ["E021", "ChargingFacility", { PowerType: "DC", Power: 350, Amperage: 500, Voltage: 1000 }, true],
  ["E024", "QRCodeIdentification", { EvcoID: "DE-DCB-C12345678-X", PIN: "1".repeat(21) }, false],
  ["E026", "RFIDIdentification", { UID: "1234ABCD", RFID: "mifareCls", ExpiryDate: "tomorrow" }, false],
  ["E027", "StatusCode", { Code: "404" }, true],
  ["E028", "ReferenceUnit", "DAY", false],
  ["E028", "ReferenceUnit", "KILOWATT_HOUR", true],
  ["E029", "CurrencyID", "EUR", true],
  ["E029", "CurrencyID", "euro", false],
  ["E030", "CountryCode", "DEU", true],
  ["E030", "CountryCode", "DE", false],
  ["E032", "ProviderIDAsterisk", "*", true],
  ["E061", "ProductID", "x".repeat(51), false],
  ["E061", "ProductID", "x".repeat(50), true],
  ["E064", "GeoCoordinates", { Google: { Coordinates: `47.6${" ".repeat(64_000)}` } }, false],
  ["E065", "GeoCoordinates", { Google: { Coordinates: "47.6622499.360922" } }, false],
  ["E065", "GeoCoordinates", { Google: { Coordinates: "47.662249, 9.360922" } }, true],
  ["E066", "GeoCoordinates", { DecimalDegree: { Latitude: "47.6", Longitude: "199.9" } }, false],
  ["E066", "GeoCoordinates", { DecimalDegree: { Latitude: "-90.0", Longitude: "180.0" } }, true],
  ["E067", "GeoCoordinates", { DegreeMinuteSeconds: { Latitude: "9°99'39.32''", Longitude: "9°21'39.32''" } }, false],
  ["E068", "ProviderIDAsterisk", "anything*", false],
  ["E068", "ProviderIDAsterisk", "DE-8EOxyz", false],
  ["E069", "ChargingPoolID", "xxxIT*123*P456xxx!", false],
  ["E069", "ChargingPoolID", "IT*123*P456*AB789", true],
  ["E070", "AddressIso19773", address("UTC,01:00"), false],
  ["E070", "AddressIso19773", address("UTC+01:00"), true],
  ["E071", "OpeningTimes", { on: "Everyday", Period: [{ begin: "99:99", end: "24:00" }] }, false],
  ["E071", "OpeningTimes", { on: "Everyday", Period: [{ begin: "00:00", end: "24:00" }] }, true],
  ["E072", "EvcoID", "DE|8EO|Aet5e4||", false],
  ["E072", "EvcoID", "DE-DCB-C12345678-|", false],
  ["E072", "EvcoID", "DE-DCB-C12345678-X", true],
  ["E074", "ProviderID", "DE|8EO", false],
  ["E074", "ProviderID", "DE-8EO", true],
  ["E075", "EvseID", "de*abc*E1", true],
  ["E076", "EvseID", "+49*810*000*438", true],
  ["E077", "UID", "1234abcd", false],
  ["E078", "QRCodeIdentification", hashed(`$2a$10$${"N9qo8uLOickgx2ZMRZoMye".repeat(2)}`), true],
  ["E078", "QRCodeIdentification", hashed("0123456789\\"), false],
  ["E079", "SessionID", "xb2688855-7f00-0002-6d8e-48d883f6abb6", false],
  ["E087", "eRoamingChargingNotificationError", { Type: "Start" }, false],
  ["E092", "Identification", {}, false],
  ["E092", "GeoCoordinates", {}, false],
  [
    "E094",
    "eRoamingAuthorizationStart",
    { AuthorizationStatus: "Authorized", StatusCode: { Code: "000" }, AuthorizationStopIdentifications: [{}] },
    false,
  ],
  ["E105", "PaymentOption", "No payment", false],
  ["E111", "AuthenticationMode", "No Authentication Requires", false],
  ["E112", "ProductID", "AC 1", true],
];

function address(TimeZone: string): Data {
  return { Country: "DEU", City: "Berlin", Street: "Weg", PostalCode: "10115", HouseNum: "1", TimeZone };
}

function hashed(Value: string): Data {
  return { EvcoID: "DE-DCB-C12345678-X", HashedPIN: { Value, Function: "Bcrypt" } };
}

describe("a value that an erratum names", () => {
  test.each(values)("%s (%#): of %s is judged right", (erratum, message, value, conforms) => {
    expect(known).toContain(`OICP23-${erratum}`);
    expect(schemas[message], message).toBeDefined();
    const violations = schemas[message]?.check(value) ?? [];
    expect(violations.length === 0, JSON.stringify(violations)).toBe(conforms);
  });
});
