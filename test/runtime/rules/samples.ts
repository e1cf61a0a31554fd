/** One conforming message of each kind that has rules. None of them gives any rule cause to speak. */
import type { RuleContext } from "../../../runtime/rules/rule.js";

export const operatorContext: RuleContext = {
  operatorId: "DE*ABC",
  subOperators: ["DE*SUB"],
  sender: "CPO",
  now: Date.parse("2024-05-01T12:00:00+02:00"),
};
export const providerContext: RuleContext = { providerId: "DE-DCB", subProviders: ["DE-SUB"], sender: "EMP" };

const SessionID = "b2688855-7f00-0002-6d8e-48d883f6abb6";
const card = { RFIDMifareFamilyIdentification: { UID: "1234ABCD" } };
const app = { RemoteIdentification: { EvcoID: "DE-DCB-C12345678-X" } };
const EvseID = "DE*ABC*E100001";
const period = { begin: "06:00", end: "22:00" };

const meters = {
  MeterValueStart: 100.5,
  MeterValueInBetween: { meterValues: [102, 105.25] },
  MeterValueEnd: 110.75,
  ConsumedEnergy: 10.25,
};
const course = {
  SessionStart: "2024-05-01T08:00:00+02:00",
  ChargingStart: "2024-05-01T08:01:00+02:00",
  ChargingEnd: "2024-05-01T09:00:00+02:00",
  SessionEnd: "2024-05-01T09:30:00+02:00",
};
const notification = { SessionID, EvseID, OperatorID: "DE*ABC", Identification: card };

const record = {
  SessionID,
  EvseID,
  Identification: card,
  ...course,
  ...meters,
  SignedMeteringValues: [
    { SignedMeteringValue: "first", MeteringStatus: "Start" },
    { SignedMeteringValue: "between", MeteringStatus: "Progress" },
    { SignedMeteringValue: "between", MeteringStatus: "Progress" },
    { SignedMeteringValue: "last", MeteringStatus: "End" },
  ],
  CalibrationLawVerificationInfo: {
    CalibrationLawCertificateID: "PTB-1-2-3456 : V1 : 01Jan2020",
    MeteringSignatureUrl: "https://example.org/verify",
  },
};

const evse = {
  EvseID,
  ChargingStationNames: [{ lang: "de", value: "Am Markt" }],
  Address: { Country: "DEU", City: "Berlin", Street: "Markt", PostalCode: "10115", HouseNum: "1" },
  GeoCoordinates: { Google: { Coordinates: "52.520008 13.404954" } },
  GeoChargingPointEntrance: { DegreeMinuteSeconds: { Latitude: "52°31'12.0''", Longitude: "13°24'18.0''" } },
  Plugs: ["Type 2 Outlet"],
  ChargingFacilities: [{ PowerType: "AC_3_PHASE", Voltage: 230, Amperage: 32, Power: 22 }],
  RenewableEnergy: true,
  EnergySource: [
    { Energy: "Solar", Percentage: 60 },
    { Energy: "Wind", Percentage: 40 },
  ],
  CalibrationLawDataAvailability: "Local",
  AuthenticationModes: ["NFC RFID Classic", "REMOTE"],
  PaymentOptions: ["Direct", "Contract"],
  ValueAddedServices: ["Reservation"],
  Accessibility: "Free publicly accessible",
  HotlinePhoneNumber: "+4930123456",
  AdditionalInfo: [
    { lang: "en-GB", value: "Behind the house" },
    { lang: "de", value: "Hinter dem Haus" },
  ],
  IsOpen24Hours: false,
  OpeningTimes: [{ Period: [period, { begin: "22:30", end: "24:00" }], on: "Everyday" }],
  IsHubjectCompatible: true,
  DynamicInfoAvailable: "auto",
};

const product = {
  ProductID: "AC3",
  ReferenceUnit: "KILOWATT_HOUR",
  ProductPriceCurrency: "EUR",
  PricePerReferenceUnit: 0,
  MaximumProductChargingPower: 22,
  IsValid24hours: false,
  ProductAvailabilityTimes: [{ Periods: [period], on: "Workdays" }],
  AdditionalReferences: [
    { AdditionalReference: "FIXED FEE", AdditionalReferenceUnit: "HOUR", PricePerAdditionalReferenceUnit: 5 },
    { AdditionalReference: "MINIMUM FEE", AdditionalReferenceUnit: "HOUR", PricePerAdditionalReferenceUnit: 1 },
    { AdditionalReference: "MAXIMUM FEE", AdditionalReferenceUnit: "HOUR", PricePerAdditionalReferenceUnit: 9 },
  ],
};
const products = {
  OperatorID: "DE*ABC",
  ProviderID: "*",
  PricingDefaultPrice: 0,
  PricingDefaultPriceCurrency: "EUR",
  PricingDefaultReferenceUnit: "HOUR",
  PricingProductDataRecords: [product, { ...product, ProductID: "DC" }],
};
const page = {
  number: 0,
  size: 20,
  totalElements: 1,
  last: true,
  totalPages: 1,
  first: true,
  numberOfElements: 1,
  StatusCode: { Code: "000" },
};
const SearchCenter = { GeoCoordinates: { Google: { Coordinates: "52.520008 13.404954" } }, Radius: 12.5 };

export const samples: Readonly<Record<string, { readonly message: object; readonly context: RuleContext }>> = {
  eRoamingAuthorizeStart: {
    message: { OperatorID: "DE*ABC", EvseID, Identification: card },
    context: operatorContext,
  },
  eRoamingAuthorizeStop: {
    message: { SessionID, OperatorID: "DE*ABC", EvseID, Identification: card },
    context: operatorContext,
  },
  eRoamingAuthorizationStart: {
    message: {
      AuthorizationStatus: "Authorized",
      ProviderID: "DE-DCB",
      StatusCode: { Code: "000" },
      AuthorizationStopIdentifications: [card],
    },
    context: providerContext,
  },
  eRoamingAuthorizeRemoteStart: {
    message: { ProviderID: "DE-DCB", EvseID, Identification: app },
    context: providerContext,
  },
  eRoamingAuthorizeRemoteStop: { message: { SessionID, ProviderID: "DE-DCB", EvseID }, context: providerContext },
  eRoamingAuthorizeRemoteReservationStart: {
    message: { ProviderID: "DE-DCB", EvseID, Identification: app, Duration: 30, EMPPartnerSessionID: "4711" },
    context: providerContext,
  },
  eRoamingAuthorizeRemoteReservationStop: {
    message: { SessionID, ProviderID: "DE-DCB", EvseID },
    context: providerContext,
  },
  eRoamingChargingNotificationStart: {
    message: { ...notification, Type: "Start", SessionStart: course.SessionStart, ChargingStart: course.ChargingStart },
    context: operatorContext,
  },
  eRoamingChargingNotificationProgress: {
    message: {
      ...notification,
      Type: "Progress",
      ChargingStart: course.ChargingStart,
      EventOccurred: "2024-05-01T08:31:00+02:00",
      ChargingDuration: 1_800_400,
      MeterValueStart: 100,
      MeterValueInBetween: { meterValues: [104, 104, 105] },
    },
    context: operatorContext,
  },
  eRoamingChargingNotificationEnd: {
    message: {
      ...notification,
      ...course,
      ...meters,
      Type: "End",
      PenaltyTimeStart: "2024-05-01T09:15:00+02:00",
    },
    context: operatorContext,
  },
  eRoamingChargingNotificationError: {
    message: { ...notification, Type: "Error", ErrorType: "ConnectorError" },
    context: operatorContext,
  },
  eRoamingChargeDetailRecord: { message: record, context: operatorContext },
  eRoamingChargeDetailRecords: { message: { ...page, content: [record] }, context: {} },
  eRoamingGetChargeDetailRecords: {
    message: { ProviderID: "DE-DCB", From: "2024-01-01T00:00:00+01:00", To: "2024-03-31T00:00:00+01:00" },
    context: providerContext,
  },
  eRoamingPushEvseData: {
    message: {
      ActionType: "update",
      OperatorEvseData: {
        OperatorID: "DE*ABC",
        OperatorName: "ABC",
        EvseDataRecord: [evse, { ...evse, EvseID: "DESUBE7" }],
      },
    },
    context: operatorContext,
  },
  eRoamingEVSEData: {
    message: {
      ...page,
      content: [{ ...evse, OperatorID: "DE*ABC", OperatorName: "ABC", lastUpdate: "2024-05-01T08:00:00Z" }],
    },
    context: {},
  },
  eRoamingPushEvseStatus: {
    message: {
      ActionType: "fullLoad",
      OperatorEvseStatus: {
        OperatorID: "DE*ABC",
        EvseStatusRecord: [
          { EvseID, EvseStatus: "Available" },
          { EvseID: "DE*SUB*E7", EvseStatus: "Occupied" },
        ],
      },
    },
    context: operatorContext,
  },
  eRoamingPushPricingProductData: {
    message: { ActionType: "insert", PricingProductData: products },
    context: operatorContext,
  },
  eRoamingPricingProductData: {
    message: { PricingProductData: [products, products], StatusCode: { Code: "000" } },
    context: {},
  },
  eRoamingPushEVSEPricing: {
    message: {
      ActionType: "insert",
      EVSEPricing: [
        { EvseID, ProviderID: "*", EvseIDProductList: ["AC3"] },
        { EvseID, ProviderID: "DE-DCB", EvseIDProductList: ["DC"] },
      ],
    },
    context: operatorContext,
  },
  eRoamingPullEVSEData: {
    message: { ProviderID: "DE-DCB", GeoCoordinatesResponseFormat: "Google", SearchCenter },
    context: providerContext,
  },
  eRoamingPullEVSEStatus: { message: { ProviderID: "DE-DCB", SearchCenter }, context: providerContext },
  eRoamingPullEVSEStatusByID: { message: { ProviderID: "DE-DCB", EvseID: [EvseID] }, context: providerContext },
  eRoamingPullEVSEStatusByOperatorID: {
    message: { ProviderID: "DE-DCB", OperatorID: ["DE*XYZ"] },
    context: providerContext,
  },
  eRoamingPullPricingProductData: {
    message: { LastCall: "2024-05-01T08:00:00+02:00", OperatorIDs: ["DE*ABC"] },
    context: providerContext,
  },
  eRoamingPullEVSEPricing: {
    message: { ProviderID: "DE-DCB", LastCall: "2024-05-01T08:00:00+02:00", OperatorIDs: ["DE*ABC"] },
    context: providerContext,
  },
  eRoamingPushAuthenticationData: {
    message: {
      ActionType: "fullLoad",
      ProviderAuthenticationData: {
        ProviderID: "DE-DCB",
        AuthenticationDataRecord: [
          { Identification: { RFIDIdentification: { UID: "1234ABCD", EvcoID: "DE-DCB-C12345678-X", RFID: "nfc" } } },
          { Identification: { QRCodeIdentification: { EvcoID: "DE*SUB*123456*X", PIN: "1234" } } },
        ],
      },
    },
    context: providerContext,
  },
  eRoamingPullAuthenticationData: { message: { OperatorID: "DE*ABC" }, context: operatorContext },
};
