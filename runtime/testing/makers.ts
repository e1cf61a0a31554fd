import { hashedPin, identify, pin } from "./identifications.js";
import { decimalDegree, degreeMinuteSeconds, google, placeOf } from "./places.js";
import { productName, type Story } from "./story.js";

/** Where in a message a value is made. */
export interface Spot {
  readonly story: Story;
  /** Message that the member stands in; empty for a sample that is no object. */
  readonly type: string;
  /** The member; empty outside of objects and for items of lists. */
  readonly member: string;
}

/** Makes the value of a member out of the story; `undefined` leaves an optional member out. */
export type Maker = (spot: Spot) => unknown;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A difference of meter values, as decimals and not as binary fractions. */
const difference = (end: number, start: number): number => Math.round((end - start) * 1000) / 1000;

const instant =
  (name: keyof Story["times"], later = 0): Maker =>
  ({ story }) =>
    story.time(story.times[name] + later);

const never: Maker = () => undefined;

/** Hubject assigns the session: the request that opens it names one only on the way from Hubject (R-02). */
const firstRequest: Maker = ({ story: { options, sessionGiven, sessionId } }) =>
  sessionGiven || options.members === "all" ? sessionId : undefined;

const texts =
  (...made: readonly ((story: Story) => readonly [lang: string, value: string])[]): Maker =>
  ({ story }) =>
    made.map((make) => make(story)).map(([lang, value]) => ({ lang, value }));

const stationName = ({ town, street }: Story): string => `${town.name}, ${street}`;

const drawn =
  (...values: readonly unknown[]): Maker =>
  ({ story, type, member }) =>
    story.draws.pick(`${type}.${member}`, values);

const isFree = ({ index }: Story): boolean => productName(index) === "Free";

const accessibility: Maker = ({ story }) =>
  story.draws.pick("accessibility", ["Free publicly accessible", "Paying publicly accessible", "Restricted access"]);

/** How a member is made: by `Message.Member` or by its name alone. What is in neither table is left to its schema. */
export const memberMakers: Readonly<Record<string, Maker>> = {
  // Who.
  HubOperatorID: ({ story }) => story.operatorId,
  HubProviderID: ({ story }) => story.providerId,
  OperatorName: ({ story }) => `${story.town.name} Charging`,
  SubOperatorName: ({ story }) => `Parking at ${story.street}`,
  AuthorizationStopIdentifications: ({ story, type }) => [identify(type, story)],
  PIN: ({ story }) => pin(story),
  PrintedNumber: ({ story }) => story.draws.text("printed", 12, "0123456789"),
  ExpiryDate: instant("unplugged", 700 * DAY),
  LegacyHashData: never,

  // The session.
  "eRoamingAuthorizeStart.SessionID": firstRequest,
  "eRoamingAuthorizeRemoteStart.SessionID": firstRequest,
  "eRoamingAuthorizeRemoteReservationStart.SessionID": firstRequest,
  CPOPartnerSessionID: ({ story }) => `cpo-${story.sessionId.slice(0, 8)}`,
  EMPPartnerSessionID: ({ story }) => `emp-${story.sessionId.slice(9, 18)}`,
  PartnerProductID: ({ story }) => story.productId,
  AuthorizationStatus: () => "Authorized",
  Result: () => true,
  "StatusCode.Code": () => "000",
  "StatusCode.Description": () => "Success",
  "StatusCode.AdditionalInfo": never,
  "OicpERoamingFault.StatusCode": () => ({ Code: "017", Description: "Unauthorized access" }),
  "OicpERoamingFault.message": () => "The caller may not act as the partner that the request names.",
  Duration: drawn(15, 20, 30),
  SessionStart: instant("plugged"),
  ChargingStart: instant("started"),
  EventOccurred: instant("reported"),
  ChargingEnd: instant("stopped"),
  SessionEnd: instant("unplugged"),
  PenaltyTimeStart: instant("stopped", 30 * MINUTE),
  ChargingDuration: ({ story: { times } }) => times.reported - times.started,
  MeterValueStart: ({ story }) => story.meter[0],
  MeterValueEnd: ({ story }) => story.meter[2],
  meterValues: ({ story }) => [story.meter[1]],
  ConsumedEnergyProgress: ({ story: { meter } }) => difference(meter[1], meter[0]),
  ConsumedEnergy: ({ story: { meter } }) => difference(meter[2], meter[0]),
  SignedMeteringValues: ({ story }) =>
    (["Start", "Progress", "End"] as const).map((MeteringStatus, at) => ({
      SignedMeteringValue: signedReading(story, story.meter[at] ?? 0),
      MeteringStatus,
    })),
  SignedMeteringValue: ({ story }) => signedReading(story, story.meter[0]),
  MeteringSignature: ({ story }) => signedReading(story, story.meter[2]),
  CalibrationLawCertificateID: ({ story }) => `DE-MTP-${story.draws.integer("certificate", 1000, 9999)}:1:2024-03-01`,
  PublicKey: ({ story }) => `3059${story.draws.text("key", 120, "0123456789ABCDEF")}`,
  MeteringSignatureUrl: ({ story }) => `https://calibration.example/${story.sessionId}.xml`,
  MeteringSignatureEncodingFormat: () => "OCMF v1.0",
  SignedMeteringValuesVerificationInstruction: () =>
    "Check the readings and the public key in the transparency software.",
  ErrorAdditionalInfo: drawn("The plug is not locked.", "The residual current device has tripped."),

  // The charge point.
  ChargingPoolID: ({ story }) => story.poolId,
  ChargingStationID: ({ story }) => `STATION-${story.station}`,
  ChargingStationNames: texts(
    (story) => ["en", `Charging station ${stationName(story)}`],
    (story) => [story.country.language === "en" ? "de" : story.country.language, stationName(story)],
  ),
  ChargingStationName: ({ story }) => stationName(story),
  EnChargingStationName: ({ story }) => `Charging station ${stationName(story)}`,
  HardwareManufacturer: drawn("Voltarc", "Lumen Systems", "Nordlader"),
  ChargingStationImage: ({ story }) => `https://images.example/stations/${story.station}.jpg`,
  City: ({ story }) => story.town.name,
  Street: ({ story }) => story.street,
  PostalCode: ({ story }) => story.town.postalCode,
  HouseNum: ({ story }) => String((story.station % 97) + 1),
  Floor: drawn("-1", "0", "2"),
  Region: ({ story }) => story.town.name,
  ParkingSpot: ({ story }) => `P${(story.index % 40) + 1}`,
  TimeZone: ({ story }) => `UTC${story.country.offset}`,
  GeoChargingPointEntrance: ({ story }) => placeOf(story, 0.0004),
  Plugs: ({ story }) =>
    story.fast
      ? ["CCS Combo 2 Plug (Cable Attached)", "CHAdeMO"].slice(0, story.draws.integer("plugs", 1, 2))
      : ["Type 2 Outlet"],
  PowerType: ({ story }) => (story.fast ? "DC" : story.power === 7 ? "AC_1_PHASE" : "AC_3_PHASE"),
  // R-84: between line and neutral.
  Voltage: ({ story }) => (story.fast ? 800 : 230),
  // Beyond 99 A it does not fit the field as it was documented (OICP23-E021).
  Amperage: ({ story }) => (story.fast ? undefined : story.power === 11 ? 16 : 32),
  Power: ({ story }) => story.power,
  ChargingModes: ({ story }) => (story.fast ? ["Mode_4"] : ["Mode_3"]),
  RenewableEnergy: ({ story }) => isRenewable(story),
  EnergySource: ({ story }) => [
    { Energy: "Wind", Percentage: 60 },
    { Energy: isRenewable(story) ? "Solar" : "NaturalGas", Percentage: 40 },
  ],
  CO2Emission: ({ story }) => (isRenewable(story) ? 0 : 226.5),
  NuclearWaste: () => 0,
  MaxCapacity: drawn(60, 100, 200),
  AuthenticationModes: drawn(["NFC RFID Classic", "REMOTE"], ["NFC RFID Classic", "NFC RFID DESFire", "PnC", "REMOTE"]),
  PaymentOptions: drawn(["Contract"], ["Contract", "Direct"]),
  ValueAddedServices: drawn(["None"], ["Reservation"], ["Reservation", "DynamicPricing"], ["ParkingSensors"]),
  "EvseDataRecord.Accessibility": accessibility,
  "PullEvseDataRecord.Accessibility": accessibility,
  HotlinePhoneNumber: ({ story }) => `+${story.country.dialling}800${story.draws.text("hotline", 6, "0123456789")}`,
  AdditionalInfo: texts((story) => ["en", `Drive in from ${story.street}.`]),
  ChargingStationLocationReference: texts((story) => ["en", `Behind the barrier at ${story.street}`]),
  lang: () => "en",
  value: ({ story }) => `Beside ${story.street}`,
  IsOpen24Hours: ({ story }) => isAlwaysOpen(story),
  OpeningTimes: ({ story }) =>
    isAlwaysOpen(story)
      ? undefined
      : [
          { Period: [{ begin: "06:00", end: "22:00" }], on: "Workdays" },
          { Period: [{ begin: "08:00", end: "20:00" }], on: "Weekend" },
        ],
  begin: drawn("06:00", "07:30"),
  end: drawn("20:00", "22:00"),
  unstructuredOpeningTime: () => "On working days from 6 to 22",
  ClearinghouseID: () => "CLEARING-1",
  lastUpdate: instant("plugged", -2 * DAY),
  "EvseStatusRecord.EvseStatus": drawn("Available", "Available", "Occupied", "Reserved", "OutOfService", "Unknown"),
  "eRoamingPullEVSEStatus.EvseStatus": drawn("Available", "Occupied", "OutOfService"),

  // Prices.
  "PricingProductDataRecord.ProductID": ({ story }) => productName(story.index),
  EvseIDProductList: ({ story }) => (story.fast ? ["DC", "Standard Price"] : ["AC1"]),
  "EVSEPricing.ProviderID": ({ story }) => story.providerId,
  PricingDefaultPrice: drawn(0.39, 0.42, 0.49),
  PricePerReferenceUnit: ({ story }) => (isFree(story) ? 0 : story.draws.pick("price", [0.29, 0.35, 0.44, 0.52])),
  MaximumProductChargingPower: drawn(11, 22, 150),
  IsValid24hours: ({ story }) => isAlwaysOpen(story),
  ProductAvailabilityTimes: ({ story }) =>
    isAlwaysOpen(story) ? [] : [{ Periods: [{ begin: "08:00", end: "18:00" }], on: "Workdays" }],
  AdditionalReferences: ({ story }) =>
    [
      {
        AdditionalReference: "START FEE",
        AdditionalReferenceUnit: "KILOWATT_HOUR",
        PricePerAdditionalReferenceUnit: 1,
      },
      { AdditionalReference: "PARKING FEE", AdditionalReferenceUnit: "MINUTE", PricePerAdditionalReferenceUnit: 0.1 },
    ].slice(0, story.draws.integer("fees", 1, 2)),
  PricePerAdditionalReferenceUnit: drawn(0.1, 1, 2.5),

  // Requests.
  Radius: drawn(2.5, 10, 25),
  LastCall: instant("unplugged", -DAY),
  From: instant("unplugged", -7 * DAY),
  To: instant("unplugged", DAY),

  // Faults.
  message: () => "The request does not conform.",
  extendedInfo: () => "A member of the request is not as documented.",
  fieldReference: drawn("operatorEvseData.evseDataRecord[0].plugs", "evseID"),
  errorMessage: drawn("must not be empty", "may not be null"),
};

/** How a message is made wherever it stands. */
export const messageMakers: Readonly<Record<string, Maker>> = {
  OperatorID: ({ story }) => story.operatorId,
  ProviderID: ({ story }) => story.providerId,
  ProviderIDAsterisk: ({ story }) => (story.draws.chance("for all", 0.5) ? "*" : story.providerId),
  EvcoID: ({ story }) => story.evcoId,
  UID: ({ story }) => story.uid,
  Identification: ({ story, type }) => identify(type, story),
  HashedPIN: ({ story }) => hashedPin(story),
  SessionID: ({ story }) => story.sessionId,
  EvseID: ({ story }) => story.evseId,
  ChargingPoolID: ({ story }) => story.poolId ?? `DE*ABC*P${story.station}`,
  CountryCode: ({ story }) => story.country.alpha3,
  GeoCoordinates: ({ story }) => placeOf(story),
  GoogleCoordinates: ({ story }) => google(story),
  DecimalDegreeCoordinates: ({ story }) => decimalDegree(story),
  DegreeMinuteSecondsCoordinates: ({ story }) => degreeMinuteSeconds(story),
  ProductID: ({ story }) => story.productId,
  CurrencyID: ({ story }) => story.country.currency,
  ReferenceUnit: () => "KILOWATT_HOUR",
};

const isRenewable = ({ draws }: Story): boolean => draws.chance("renewable", 0.7);

const isAlwaysOpen = ({ draws }: Story): boolean => draws.chance("always open", 0.7);

const signedReading = ({ draws }: Story, value: number): string =>
  `OCMF|{"RD":[{"RV":${value},"RU":"kWh"}]}|{"SD":"${draws.text(`signature ${value}`, 32, "0123456789abcdef")}"}`;
