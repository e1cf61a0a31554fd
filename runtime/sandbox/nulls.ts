/**
 * The members that Hubject was seen to send as explicit nulls when they are absent: in answers, and in the requests that
 * it passes on. A test compares the table with the corrected document.
 */
interface Shape {
  /** Optional members. */
  readonly optional?: readonly string[];
  /** Mandatory members that are missing in what came from partners of OICP 2.2. */
  readonly unknown?: readonly string[];
  /** Members that hold other messages, or lists of them. */
  readonly nested?: Readonly<Record<string, string>>;
}

const SESSION_IDS = ["SessionID", "CPOPartnerSessionID", "EMPPartnerSessionID"] as const;
const PARTNER_SESSION_IDS = ["CPOPartnerSessionID", "EMPPartnerSessionID"] as const;

export const shapes: Readonly<Record<string, Shape>> = {
  StatusCode: { optional: ["Description", "AdditionalInfo"] },
  eRoamingAcknowledgment: { optional: SESSION_IDS, nested: { StatusCode: "StatusCode" } },
  eRoamingAuthorizationStart: {
    optional: [...SESSION_IDS, "ProviderID", "AuthorizationStopIdentifications"],
    nested: { StatusCode: "StatusCode", AuthorizationStopIdentifications: "Identification" },
  },
  eRoamingAuthorizationStop: { optional: [...SESSION_IDS, "ProviderID"], nested: { StatusCode: "StatusCode" } },
  Identification: {
    optional: [
      "RFIDMifareFamilyIdentification",
      "RFIDIdentification",
      "QRCodeIdentification",
      "PlugAndChargeIdentification",
      "RemoteIdentification",
    ],
    nested: { RFIDIdentification: "RFIDIdentification", QRCodeIdentification: "QRCodeIdentification" },
  },
  RFIDIdentification: { optional: ["EvcoID", "PrintedNumber", "ExpiryDate"] },
  QRCodeIdentification: { optional: ["HashedPIN", "PIN"] },
  GeoCoordinates: { optional: ["Google", "DecimalDegree", "DegreeMinuteSeconds"] },
  AddressIso19773: {
    optional: ["Floor", "Region", "ParkingFacility", "ParkingSpot", "TimeZone"],
    unknown: ["PostalCode", "HouseNum"],
  },
  InfoTextType: { unknown: ["lang"] },
  ChargingFacility: { optional: ["Voltage", "Amperage", "ChargingModes"], unknown: ["PowerType", "Power"] },
  EnergySource: { optional: ["Energy", "Percentage"] },
  EnvironmentalImpact: { optional: ["CO2Emission", "NuclearWaste"] },
  PullEvseDataRecord: {
    optional: [
      "deltaType",
      "lastUpdate",
      "ChargingPoolID",
      "HardwareManufacturer",
      "ChargingStationImage",
      "SubOperatorName",
      "DynamicPowerLevel",
      "EnergySource",
      "EnvironmentalImpact",
      "MaxCapacity",
      "AccessibilityLocation",
      "AdditionalInfo",
      "ChargingStationLocationReference",
      "GeoChargingPointEntrance",
      "OpeningTimes",
      "HubOperatorID",
      "ClearinghouseID",
      "ChargingStationID",
    ],
    unknown: [
      "ChargingStationNames",
      "Plugs",
      "ChargingFacilities",
      "RenewableEnergy",
      "CalibrationLawDataAvailability",
      "PaymentOptions",
      "ValueAddedServices",
      "Accessibility",
      "HotlinePhoneNumber",
    ],
    nested: {
      ChargingStationNames: "InfoTextType",
      Address: "AddressIso19773",
      GeoCoordinates: "GeoCoordinates",
      GeoChargingPointEntrance: "GeoCoordinates",
      ChargingFacilities: "ChargingFacility",
      EnergySource: "EnergySource",
      EnvironmentalImpact: "EnvironmentalImpact",
    },
  },
  eRoamingEVSEData: { nested: { content: "PullEvseDataRecord", StatusCode: "StatusCode" } },
  eRoamingEVSEStatus: { nested: { EvseStatuses: "EvseStatuses", StatusCode: "StatusCode" } },
  EvseStatuses: { nested: { OperatorEvseStatus: "OperatorEvseStatus" } },
  OperatorEvseStatus: { optional: ["OperatorName"] },
  eRoamingEVSEStatusByID: { nested: { StatusCode: "StatusCode" } },
  eRoamingPricingProductData: { nested: { PricingProductData: "PricingProductDataType", StatusCode: "StatusCode" } },
  PricingProductDataType: {
    optional: ["OperatorName"],
    nested: { PricingProductDataRecords: "PricingProductDataRecord" },
  },
  PricingProductDataRecord: { optional: ["AdditionalReferences"] },
  eRoamingEVSEPricing: { nested: { EVSEPricing: "OperatorEVSEPricing", StatusCode: "StatusCode" } },
  OperatorEVSEPricing: { optional: ["OperatorName"] },
  eRoamingChargeDetailRecords: { nested: { content: "eRoamingChargeDetailRecord", StatusCode: "StatusCode" } },
  eRoamingChargeDetailRecord: {
    optional: [
      ...PARTNER_SESSION_IDS,
      "PartnerProductID",
      "MeterValueStart",
      "MeterValueEnd",
      "MeterValueInBetween",
      "SignedMeteringValues",
      "CalibrationLawVerificationInfo",
      "HubOperatorID",
      "HubProviderID",
    ],
    unknown: ["ChargingStart", "ChargingEnd", "ConsumedEnergy"],
    nested: {
      Identification: "Identification",
      CalibrationLawVerificationInfo: "CalibrationLawVerificationInfo",
    },
  },
  CalibrationLawVerificationInfo: {
    optional: [
      "CalibrationLawCertificateID",
      "PublicKey",
      "MeteringSignatureUrl",
      "MeteringSignatureEncodingFormat",
      "SignedMeteringValuesVerificationInstruction",
    ],
  },
  eRoamingAuthorizeStart: {
    optional: [...SESSION_IDS, "EvseID", "PartnerProductID"],
    nested: { Identification: "Identification" },
  },
  eRoamingAuthorizeStop: {
    optional: [...PARTNER_SESSION_IDS, "EvseID"],
    nested: { Identification: "Identification" },
  },
  eRoamingAuthorizeRemoteStart: {
    optional: [...SESSION_IDS, "PartnerProductID"],
    nested: { Identification: "Identification" },
  },
  eRoamingAuthorizeRemoteStop: { optional: PARTNER_SESSION_IDS },
  eRoamingAuthorizeRemoteReservationStart: {
    optional: [...SESSION_IDS, "PartnerProductID", "Duration"],
    nested: { Identification: "Identification" },
  },
  eRoamingAuthorizeRemoteReservationStop: { optional: PARTNER_SESSION_IDS },
};

/** A copy of a message in which absent optional members are null, as the real hub writes them. */
export function withNulls(name: string, message: unknown): unknown {
  const shape = shapes[name];
  if (shape === undefined || typeof message !== "object" || message === null) return message;
  if (Array.isArray(message)) return message.map((item) => withNulls(name, item));
  const result: Record<string, unknown> = { ...message };
  for (const [member, type] of Object.entries(shape.nested ?? {})) {
    if (result[member] !== undefined) result[member] = withNulls(type, result[member]);
  }
  for (const member of shape.optional ?? []) result[member] ??= null;
  for (const member of shape.unknown ?? []) result[member] ??= null;
  return result;
}
