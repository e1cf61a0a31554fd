// Generated from spec/oicp-2.3.yaml by `npm run generate`. Do not edit: change spec/overlays or generator/ instead.

import {
  collectBoolean,
  collectDateTime,
  collectLiteral,
  collectNumber,
  collectText,
  expectObject,
  listMember,
  member,
  nested,
  requireMembers,
  requireOne,
} from "../../runtime/validation/collect.js";
import { isDateTime } from "../../runtime/validation/date-time.js";
import { hasLength, isObject } from "../../runtime/validation/is.js";
import {
  AccessibilityLocationValues,
  AccessibilityValues,
  ActionTypeValues,
  AdditionalReferenceValues,
  AuthenticationModeValues,
  AuthorizationStatusValues,
  CalibrationLawDataAvailabilityValues,
  ChargingModeValues,
  ChargingNotificationTypeValues,
  DaysOfWeekValues,
  DeltaTypeValues,
  DynamicInfoAvailableValues,
  EnergyValues,
  ErrorClassValues,
  EvseStatusValues,
  GeoCoordinatesResponseFormatValues,
  HashFunctionValues,
  LegacyHashFunctionValues,
  MeteringStatusValues,
  PaymentOptionValues,
  PlugValues,
  PowerTypeValues,
  RFIDValues,
  ReferenceUnitValues,
  ValueAddedServiceValues,
} from "./messages.js";
import type { Violation } from "../../runtime/schema.js";

const SessionIDPattern = /^[A-Za-z0-9]{8}(-[A-Za-z0-9]{4}){3}-[A-Za-z0-9]{12}$/u;
const OperatorIDPattern = /^(([A-Za-z]{2}\*?[A-Za-z0-9]{3})|(\+?[0-9]{1,3}\*[0-9]{3}))$/u;
const EvseIDPattern = /^(([A-Za-z]{2}\*?[A-Za-z0-9]{3}\*?E[A-Za-z0-9\*]{1,30})|(\+?[0-9]{1,3}\*[0-9]{3}\*[0-9\*]{1,32}))$/u;
const UIDPattern = /^([0-9A-F]{8,8}|[0-9A-F]{14,14}|[0-9A-F]{20,20})$/u;
const EvcoIDPattern = /^(?:[A-Za-z]{2}-?[A-Za-z0-9]{3}-?C[A-Za-z0-9]{8}-?[0-9A-Za-z]|[A-Za-z]{2}[*\-]?[A-Za-z0-9]{3}[*\-]?[A-Za-z0-9]{6}[*\-]?[0-9X])$/u;
const RFIDSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(RFIDValues);
const ProviderIDPattern = /^[A-Za-z]{2}[*\-]?[A-Za-z0-9]{3}$/u;
const ChargingPoolIDPattern = /^[A-Za-z]{2}\*?[A-Za-z0-9]{3}\*?P[A-Za-z0-9*]{1,30}$/u;
const InfoTextTypeLangPattern = /^[a-z]{2,3}(?:-[A-Z]{2,3}(?:-[a-zA-Z]{4})?)?(?:-x-[a-zA-Z0-9]{1,8})?$/u;
const AddressIso19773TimeZonePattern = /^UTC[+\-][0-9]{2}:[0-9]{2}$/u;
const PlugSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(PlugValues);
const AuthenticationModeSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(AuthenticationModeValues);
const PaymentOptionSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(PaymentOptionValues);
const ValueAddedServiceSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(ValueAddedServiceValues);
const AccessibilitySet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(AccessibilityValues);
const EvseDataRecordHotlinePhoneNumberPattern = /^\+[0-9]{5,15}$/u;
const ProviderIDAsteriskPattern = /^(?:[A-Za-z]{2}[*\-]?[A-Za-z0-9]{3}|\*)$/u;
const CurrencyIDPattern = /^[A-Z]{3}$/u;
const ReferenceUnitSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(ReferenceUnitValues);
const ChargingNotificationTypeSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(ChargingNotificationTypeValues);
const ERoamingChargingNotificationStartTypeSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(["Start"]);
const ERoamingChargingNotificationProgressTypeSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(["Progress"]);
const ERoamingChargingNotificationEndTypeSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(["End"]);
const ERoamingChargingNotificationErrorTypeSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(["Error"]);
const GeoCoordinatesResponseFormatSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(GeoCoordinatesResponseFormatValues);
const EvseStatusSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(EvseStatusValues);
const HashedPINValuePattern = /^[0-9A-Za-z.+\/=$]{10,100}$/u;
const AuthorizationStatusSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(AuthorizationStatusValues);
const GoogleCoordinatesCoordinatesPattern = /^-?(?:[0-8]?[0-9]\.[0-9]{1,6}|90\.0{1,6})(?:\s*,\s*|\s+)-?(?:1[0-7][0-9]\.[0-9]{1,6}|[0-9]{1,2}\.[0-9]{1,6}|180\.0{1,6})$/u;
const DecimalDegreeCoordinatesLongitudePattern = /^-?(?:1[0-7][0-9]\.[0-9]{1,6}|[0-9]{1,2}\.[0-9]{1,6}|180\.0{1,6})$/u;
const DecimalDegreeCoordinatesLatitudePattern = /^-?(?:[0-8]?[0-9]\.[0-9]{1,6}|90\.0{1,6})$/u;
const DegreeMinuteSecondsCoordinatesLongitudePattern = /^-?(?:1[0-7][0-9]|[0-9]{1,2}|180)°[ ]?[0-5]?[0-9]'[ ]?[0-5]?[0-9]\.[0-9]+''$/u;
const DegreeMinuteSecondsCoordinatesLatitudePattern = /^-?(?:[0-8]?[0-9]|90)°[ ]?[0-5]?[0-9]'[ ]?[0-5]?[0-9]\.[0-9]+''$/u;
const PowerTypeSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(PowerTypeValues);
const ChargingModeSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(ChargingModeValues);
const EnergySet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(EnergyValues);
const PeriodBeginPattern = /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/u;
const PeriodEndPattern = /^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/u;
const DaysOfWeekSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(DaysOfWeekValues);
const CalibrationLawDataAvailabilitySet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(CalibrationLawDataAvailabilityValues);
const AccessibilityLocationSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(AccessibilityLocationValues);
const DynamicInfoAvailableSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(DynamicInfoAvailableValues);
const ActionTypeSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(ActionTypeValues);
const ErrorClassSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(ErrorClassValues);
const DeltaTypeSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(DeltaTypeValues);
const HashFunctionSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(HashFunctionValues);
const MeteringStatusSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(MeteringStatusValues);
const AdditionalReferenceSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(AdditionalReferenceValues);
const LegacyHashFunctionSet: ReadonlySet<unknown> = /* @__PURE__ */ new Set(LegacyHashFunctionValues);

/** Whether a value is a conforming SessionID in which nothing needs reading. */
export function isSessionID(value: unknown): boolean {
  return typeof value === "string" && SessionIDPattern.test(value);
}

/** Adds every way in which a value departs from SessionID. */
export function collectSessionID(value: unknown, pointer: string, violations: Violation[]): void {
  collectText(value, pointer, violations, 0, Infinity, SessionIDPattern);
}

/** Whether a value is a conforming OperatorID in which nothing needs reading. */
export function isOperatorID(value: unknown): boolean {
  return typeof value === "string" && OperatorIDPattern.test(value);
}

/** Adds every way in which a value departs from OperatorID. */
export function collectOperatorID(value: unknown, pointer: string, violations: Violation[]): void {
  collectText(value, pointer, violations, 0, Infinity, OperatorIDPattern);
}

/** Whether a value is a conforming EvseID in which nothing needs reading. */
export function isEvseID(value: unknown): boolean {
  return typeof value === "string" && EvseIDPattern.test(value);
}

/** Adds every way in which a value departs from EvseID. */
export function collectEvseID(value: unknown, pointer: string, violations: Violation[]): void {
  collectText(value, pointer, violations, 0, Infinity, EvseIDPattern);
}

/** Whether a value is a conforming UID in which nothing needs reading. */
export function isUID(value: unknown): boolean {
  return typeof value === "string" && UIDPattern.test(value);
}

/** Adds every way in which a value departs from UID. */
export function collectUID(value: unknown, pointer: string, violations: Violation[]): void {
  collectText(value, pointer, violations, 0, Infinity, UIDPattern);
}

/** Whether a value is a conforming RFIDMifareFamilyIdentification in which nothing needs reading. */
export function isRFIDMifareFamilyIdentification(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { UID } = value;
  return isUID(UID);
}

/** Adds every way in which a value departs from RFIDMifareFamilyIdentification. */
export function collectRFIDMifareFamilyIdentification(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["UID"];
  requireMembers(value, required, pointer, violations);
  member(value, "UID", pointer, violations, collectUID);
}

/** Whether a value is a conforming EvcoID in which nothing needs reading. */
export function isEvcoID(value: unknown): boolean {
  return typeof value === "string" && EvcoIDPattern.test(value);
}

/** Adds every way in which a value departs from EvcoID. */
export function collectEvcoID(value: unknown, pointer: string, violations: Violation[]): void {
  collectText(value, pointer, violations, 0, Infinity, EvcoIDPattern);
}

/** Whether a value is a conforming RFID in which nothing needs reading. */
export function isRFID(value: unknown): boolean {
  return RFIDSet.has(value);
}

/** Adds every way in which a value departs from RFID. */
export function collectRFID(value: unknown, pointer: string, violations: Violation[]): void {
  collectLiteral(value, pointer, violations, RFIDSet);
}

/** Whether a value is a conforming RFIDIdentification in which nothing needs reading. */
export function isRFIDIdentification(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { UID, EvcoID, RFID, PrintedNumber, ExpiryDate } = value;
  return (
    isUID(UID) &&
    (EvcoID === undefined || isEvcoID(EvcoID)) &&
    isRFID(RFID) &&
    (PrintedNumber === undefined || (typeof PrintedNumber === "string" && hasLength(PrintedNumber, 0, 150))) &&
    (ExpiryDate === undefined || (typeof ExpiryDate === "string" && isDateTime(ExpiryDate)))
  );
}

/** Adds every way in which a value departs from RFIDIdentification. */
export function collectRFIDIdentification(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["UID", "RFID"];
  requireMembers(value, required, pointer, violations);
  member(value, "UID", pointer, violations, collectUID);
  member(value, "EvcoID", pointer, violations, collectEvcoID);
  member(value, "RFID", pointer, violations, collectRFID);
  member(value, "PrintedNumber", pointer, violations, collectText, 0, 150);
  member(value, "ExpiryDate", pointer, violations, collectDateTime);
}

/** Whether a value is a conforming QRCodeIdentification in which nothing needs reading. */
export function isQRCodeIdentification(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { EvcoID, HashedPIN, PIN } = value;
  return (
    isEvcoID(EvcoID) &&
    (HashedPIN === undefined || isHashedPIN(HashedPIN)) &&
    (PIN === undefined || (typeof PIN === "string" && hasLength(PIN, 0, 20)))
  );
}

/** Adds every way in which a value departs from QRCodeIdentification. */
export function collectQRCodeIdentification(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["EvcoID"];
  requireMembers(value, required, pointer, violations);
  member(value, "EvcoID", pointer, violations, collectEvcoID);
  member(value, "HashedPIN", pointer, violations, nested, isHashedPIN, collectHashedPIN);
  member(value, "PIN", pointer, violations, collectText, 0, 20);
}

/** Whether a value is a conforming PlugAndChargeIdentification in which nothing needs reading. */
export function isPlugAndChargeIdentification(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { EvcoID } = value;
  return isEvcoID(EvcoID);
}

/** Adds every way in which a value departs from PlugAndChargeIdentification. */
export function collectPlugAndChargeIdentification(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["EvcoID"];
  requireMembers(value, required, pointer, violations);
  member(value, "EvcoID", pointer, violations, collectEvcoID);
}

/** Whether a value is a conforming RemoteIdentification in which nothing needs reading. */
export function isRemoteIdentification(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { EvcoID } = value;
  return isEvcoID(EvcoID);
}

/** Adds every way in which a value departs from RemoteIdentification. */
export function collectRemoteIdentification(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["EvcoID"];
  requireMembers(value, required, pointer, violations);
  member(value, "EvcoID", pointer, violations, collectEvcoID);
}

/** Whether a value is a conforming Identification in which nothing needs reading. */
export function isIdentification(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    RFIDMifareFamilyIdentification,
    RFIDIdentification,
    QRCodeIdentification,
    PlugAndChargeIdentification,
    RemoteIdentification,
  } = value;
  return (
    (RFIDMifareFamilyIdentification === undefined || isRFIDMifareFamilyIdentification(RFIDMifareFamilyIdentification)) &&
    (RFIDIdentification === undefined || isRFIDIdentification(RFIDIdentification)) &&
    (QRCodeIdentification === undefined || isQRCodeIdentification(QRCodeIdentification)) &&
    (PlugAndChargeIdentification === undefined || isPlugAndChargeIdentification(PlugAndChargeIdentification)) &&
    (RemoteIdentification === undefined || isRemoteIdentification(RemoteIdentification)) &&
    (RFIDMifareFamilyIdentification === undefined ? 0 : 1) + (RFIDIdentification === undefined ? 0 : 1) + (QRCodeIdentification === undefined ? 0 : 1) + (PlugAndChargeIdentification === undefined ? 0 : 1) + (RemoteIdentification === undefined ? 0 : 1) === 1
  );
}

/** Adds every way in which a value departs from Identification. */
export function collectIdentification(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const choices = [
    "RFIDMifareFamilyIdentification",
    "RFIDIdentification",
    "QRCodeIdentification",
    "PlugAndChargeIdentification",
    "RemoteIdentification",
  ];
  requireOne(value, choices, pointer, violations);
  member(value, "RFIDMifareFamilyIdentification", pointer, violations, nested, isRFIDMifareFamilyIdentification, collectRFIDMifareFamilyIdentification);
  member(value, "RFIDIdentification", pointer, violations, nested, isRFIDIdentification, collectRFIDIdentification);
  member(value, "QRCodeIdentification", pointer, violations, nested, isQRCodeIdentification, collectQRCodeIdentification);
  member(value, "PlugAndChargeIdentification", pointer, violations, nested, isPlugAndChargeIdentification, collectPlugAndChargeIdentification);
  member(value, "RemoteIdentification", pointer, violations, nested, isRemoteIdentification, collectRemoteIdentification);
}

/** Whether a value is a conforming ProductID in which nothing needs reading. */
export function isProductID(value: unknown): boolean {
  return typeof value === "string" && hasLength(value, 0, 50);
}

/** Adds every way in which a value departs from ProductID. */
export function collectProductID(value: unknown, pointer: string, violations: Violation[]): void {
  collectText(value, pointer, violations, 0, 50);
}

/** Whether a value is a conforming eRoamingAuthorizeStart in which nothing needs reading. */
export function isERoamingAuthorizeStart(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    SessionID,
    CPOPartnerSessionID,
    EMPPartnerSessionID,
    OperatorID,
    EvseID,
    Identification,
    PartnerProductID,
  } = value;
  return (
    (SessionID === undefined || isSessionID(SessionID)) &&
    (CPOPartnerSessionID === undefined || (typeof CPOPartnerSessionID === "string" && hasLength(CPOPartnerSessionID, 0, 250))) &&
    (EMPPartnerSessionID === undefined || (typeof EMPPartnerSessionID === "string" && hasLength(EMPPartnerSessionID, 0, 250))) &&
    isOperatorID(OperatorID) &&
    (EvseID === undefined || isEvseID(EvseID)) &&
    isIdentification(Identification) &&
    (PartnerProductID === undefined || isProductID(PartnerProductID))
  );
}

/** Adds every way in which a value departs from eRoamingAuthorizeStart. */
export function collectERoamingAuthorizeStart(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["OperatorID", "Identification"];
  requireMembers(value, required, pointer, violations);
  member(value, "SessionID", pointer, violations, collectSessionID);
  member(value, "CPOPartnerSessionID", pointer, violations, collectText, 0, 250);
  member(value, "EMPPartnerSessionID", pointer, violations, collectText, 0, 250);
  member(value, "OperatorID", pointer, violations, collectOperatorID);
  member(value, "EvseID", pointer, violations, collectEvseID);
  member(value, "Identification", pointer, violations, nested, isIdentification, collectIdentification);
  member(value, "PartnerProductID", pointer, violations, collectProductID);
}

/** Whether a value is a conforming ProviderID in which nothing needs reading. */
export function isProviderID(value: unknown): boolean {
  return typeof value === "string" && ProviderIDPattern.test(value);
}

/** Adds every way in which a value departs from ProviderID. */
export function collectProviderID(value: unknown, pointer: string, violations: Violation[]): void {
  collectText(value, pointer, violations, 0, Infinity, ProviderIDPattern);
}

/** Whether a value is a conforming StatusCode in which nothing needs reading. */
export function isStatusCode(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { Code, Description, AdditionalInfo } = value;
  return (
    typeof Code === "string" &&
    (Description === undefined || (typeof Description === "string" && hasLength(Description, 0, 200))) &&
    (AdditionalInfo === undefined || (typeof AdditionalInfo === "string" && hasLength(AdditionalInfo, 0, 1000)))
  );
}

/** Adds every way in which a value departs from StatusCode. */
export function collectStatusCode(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["Code"];
  requireMembers(value, required, pointer, violations);
  member(value, "Code", pointer, violations, collectText);
  member(value, "Description", pointer, violations, collectText, 0, 200);
  member(value, "AdditionalInfo", pointer, violations, collectText, 0, 1000);
}

/** Whether a value is a conforming eRoamingAuthorizationStart in which nothing needs reading. */
export function isERoamingAuthorizationStart(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    SessionID,
    CPOPartnerSessionID,
    EMPPartnerSessionID,
    ProviderID,
    AuthorizationStatus,
    StatusCode,
    AuthorizationStopIdentifications,
  } = value;
  return (
    (SessionID === undefined || isSessionID(SessionID)) &&
    (CPOPartnerSessionID === undefined || (typeof CPOPartnerSessionID === "string" && hasLength(CPOPartnerSessionID, 0, 250))) &&
    (EMPPartnerSessionID === undefined || (typeof EMPPartnerSessionID === "string" && hasLength(EMPPartnerSessionID, 0, 250))) &&
    (ProviderID === undefined || isProviderID(ProviderID)) &&
    isAuthorizationStatus(AuthorizationStatus) &&
    isStatusCode(StatusCode) &&
    (AuthorizationStopIdentifications === undefined || isIdentificationList(AuthorizationStopIdentifications))
  );
}

/** Adds every way in which a value departs from eRoamingAuthorizationStart. */
export function collectERoamingAuthorizationStart(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["AuthorizationStatus", "StatusCode"];
  requireMembers(value, required, pointer, violations);
  member(value, "SessionID", pointer, violations, collectSessionID);
  member(value, "CPOPartnerSessionID", pointer, violations, collectText, 0, 250);
  member(value, "EMPPartnerSessionID", pointer, violations, collectText, 0, 250);
  member(value, "ProviderID", pointer, violations, collectProviderID);
  member(value, "AuthorizationStatus", pointer, violations, collectAuthorizationStatus);
  member(value, "StatusCode", pointer, violations, nested, isStatusCode, collectStatusCode);
  listMember(value, "AuthorizationStopIdentifications", pointer, violations, 0, Infinity, nested, isIdentification, collectIdentification);
}

/** Whether a value is a conforming eRoamingAuthorizeStop in which nothing needs reading. */
export function isERoamingAuthorizeStop(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { SessionID, CPOPartnerSessionID, EMPPartnerSessionID, OperatorID, EvseID, Identification } = value;
  return (
    isSessionID(SessionID) &&
    (CPOPartnerSessionID === undefined || (typeof CPOPartnerSessionID === "string" && hasLength(CPOPartnerSessionID, 0, 250))) &&
    (EMPPartnerSessionID === undefined || (typeof EMPPartnerSessionID === "string" && hasLength(EMPPartnerSessionID, 0, 250))) &&
    isOperatorID(OperatorID) &&
    (EvseID === undefined || isEvseID(EvseID)) &&
    isIdentification(Identification)
  );
}

/** Adds every way in which a value departs from eRoamingAuthorizeStop. */
export function collectERoamingAuthorizeStop(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["SessionID", "OperatorID", "Identification"];
  requireMembers(value, required, pointer, violations);
  member(value, "SessionID", pointer, violations, collectSessionID);
  member(value, "CPOPartnerSessionID", pointer, violations, collectText, 0, 250);
  member(value, "EMPPartnerSessionID", pointer, violations, collectText, 0, 250);
  member(value, "OperatorID", pointer, violations, collectOperatorID);
  member(value, "EvseID", pointer, violations, collectEvseID);
  member(value, "Identification", pointer, violations, nested, isIdentification, collectIdentification);
}

/** Whether a value is a conforming eRoamingAuthorizationStop in which nothing needs reading. */
export function isERoamingAuthorizationStop(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { SessionID, CPOPartnerSessionID, EMPPartnerSessionID, ProviderID, AuthorizationStatus, StatusCode } = value;
  return (
    (SessionID === undefined || isSessionID(SessionID)) &&
    (CPOPartnerSessionID === undefined || (typeof CPOPartnerSessionID === "string" && hasLength(CPOPartnerSessionID, 0, 250))) &&
    (EMPPartnerSessionID === undefined || (typeof EMPPartnerSessionID === "string" && hasLength(EMPPartnerSessionID, 0, 250))) &&
    (ProviderID === undefined || isProviderID(ProviderID)) &&
    isAuthorizationStatus(AuthorizationStatus) &&
    isStatusCode(StatusCode)
  );
}

/** Adds every way in which a value departs from eRoamingAuthorizationStop. */
export function collectERoamingAuthorizationStop(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["AuthorizationStatus", "StatusCode"];
  requireMembers(value, required, pointer, violations);
  member(value, "SessionID", pointer, violations, collectSessionID);
  member(value, "CPOPartnerSessionID", pointer, violations, collectText, 0, 250);
  member(value, "EMPPartnerSessionID", pointer, violations, collectText, 0, 250);
  member(value, "ProviderID", pointer, violations, collectProviderID);
  member(value, "AuthorizationStatus", pointer, violations, collectAuthorizationStatus);
  member(value, "StatusCode", pointer, violations, nested, isStatusCode, collectStatusCode);
}

/** Whether a value is a conforming eRoamingAuthorizeRemoteStart in which nothing needs reading. */
export function isERoamingAuthorizeRemoteStart(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    SessionID,
    CPOPartnerSessionID,
    EMPPartnerSessionID,
    ProviderID,
    EvseID,
    Identification,
    PartnerProductID,
  } = value;
  return (
    (SessionID === undefined || isSessionID(SessionID)) &&
    (CPOPartnerSessionID === undefined || (typeof CPOPartnerSessionID === "string" && hasLength(CPOPartnerSessionID, 0, 250))) &&
    (EMPPartnerSessionID === undefined || (typeof EMPPartnerSessionID === "string" && hasLength(EMPPartnerSessionID, 0, 250))) &&
    isProviderID(ProviderID) &&
    isEvseID(EvseID) &&
    isIdentification(Identification) &&
    (PartnerProductID === undefined || isProductID(PartnerProductID))
  );
}

/** Adds every way in which a value departs from eRoamingAuthorizeRemoteStart. */
export function collectERoamingAuthorizeRemoteStart(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["ProviderID", "EvseID", "Identification"];
  requireMembers(value, required, pointer, violations);
  member(value, "SessionID", pointer, violations, collectSessionID);
  member(value, "CPOPartnerSessionID", pointer, violations, collectText, 0, 250);
  member(value, "EMPPartnerSessionID", pointer, violations, collectText, 0, 250);
  member(value, "ProviderID", pointer, violations, collectProviderID);
  member(value, "EvseID", pointer, violations, collectEvseID);
  member(value, "Identification", pointer, violations, nested, isIdentification, collectIdentification);
  member(value, "PartnerProductID", pointer, violations, collectProductID);
}

/** Whether a value is a conforming eRoamingAcknowledgment in which nothing needs reading. */
export function isERoamingAcknowledgment(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { Result, StatusCode, SessionID, CPOPartnerSessionID, EMPPartnerSessionID } = value;
  return (
    typeof Result === "boolean" &&
    isStatusCode(StatusCode) &&
    (SessionID === undefined || isSessionID(SessionID)) &&
    (CPOPartnerSessionID === undefined || (typeof CPOPartnerSessionID === "string" && hasLength(CPOPartnerSessionID, 0, 250))) &&
    (EMPPartnerSessionID === undefined || (typeof EMPPartnerSessionID === "string" && hasLength(EMPPartnerSessionID, 0, 250)))
  );
}

/** Adds every way in which a value departs from eRoamingAcknowledgment. */
export function collectERoamingAcknowledgment(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["Result", "StatusCode"];
  requireMembers(value, required, pointer, violations);
  member(value, "Result", pointer, violations, collectBoolean);
  member(value, "StatusCode", pointer, violations, nested, isStatusCode, collectStatusCode);
  member(value, "SessionID", pointer, violations, collectSessionID);
  member(value, "CPOPartnerSessionID", pointer, violations, collectText, 0, 250);
  member(value, "EMPPartnerSessionID", pointer, violations, collectText, 0, 250);
}

/** Whether a value is a conforming eRoamingAuthorizeRemoteStop in which nothing needs reading. */
export function isERoamingAuthorizeRemoteStop(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { SessionID, CPOPartnerSessionID, EMPPartnerSessionID, ProviderID, EvseID } = value;
  return (
    isSessionID(SessionID) &&
    (CPOPartnerSessionID === undefined || (typeof CPOPartnerSessionID === "string" && hasLength(CPOPartnerSessionID, 0, 250))) &&
    (EMPPartnerSessionID === undefined || (typeof EMPPartnerSessionID === "string" && hasLength(EMPPartnerSessionID, 0, 250))) &&
    isProviderID(ProviderID) &&
    isEvseID(EvseID)
  );
}

/** Adds every way in which a value departs from eRoamingAuthorizeRemoteStop. */
export function collectERoamingAuthorizeRemoteStop(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["SessionID", "ProviderID", "EvseID"];
  requireMembers(value, required, pointer, violations);
  member(value, "SessionID", pointer, violations, collectSessionID);
  member(value, "CPOPartnerSessionID", pointer, violations, collectText, 0, 250);
  member(value, "EMPPartnerSessionID", pointer, violations, collectText, 0, 250);
  member(value, "ProviderID", pointer, violations, collectProviderID);
  member(value, "EvseID", pointer, violations, collectEvseID);
}

/** Whether a value is a conforming eRoamingChargeDetailRecord in which nothing needs reading. */
export function isERoamingChargeDetailRecord(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    SessionID,
    CPOPartnerSessionID,
    EMPPartnerSessionID,
    PartnerProductID,
    EvseID,
    Identification,
    ChargingStart,
    ChargingEnd,
    SessionStart,
    SessionEnd,
    MeterValueStart,
    MeterValueEnd,
    MeterValueInBetween,
    ConsumedEnergy,
    SignedMeteringValues,
    CalibrationLawVerificationInfo,
    HubOperatorID,
    HubProviderID,
    HubProviderId,
  } = value;
  return (
    isSessionID(SessionID) &&
    (CPOPartnerSessionID === undefined || (typeof CPOPartnerSessionID === "string" && hasLength(CPOPartnerSessionID, 0, 250))) &&
    (EMPPartnerSessionID === undefined || (typeof EMPPartnerSessionID === "string" && hasLength(EMPPartnerSessionID, 0, 250))) &&
    (PartnerProductID === undefined || isProductID(PartnerProductID)) &&
    isEvseID(EvseID) &&
    isIdentification(Identification) &&
    typeof ChargingStart === "string" && isDateTime(ChargingStart) &&
    typeof ChargingEnd === "string" && isDateTime(ChargingEnd) &&
    typeof SessionStart === "string" && isDateTime(SessionStart) &&
    typeof SessionEnd === "string" && isDateTime(SessionEnd) &&
    (MeterValueStart === undefined || (typeof MeterValueStart === "number" && Number.isFinite(MeterValueStart))) &&
    (MeterValueEnd === undefined || (typeof MeterValueEnd === "number" && Number.isFinite(MeterValueEnd))) &&
    (MeterValueInBetween === undefined || isMeterValueInBetween(MeterValueInBetween)) &&
    typeof ConsumedEnergy === "number" && Number.isFinite(ConsumedEnergy) &&
    (SignedMeteringValues === undefined || (isSignedMeteringValueList(SignedMeteringValues) && SignedMeteringValues.length <= 10)) &&
    (CalibrationLawVerificationInfo === undefined || isCalibrationLawVerificationInfo(CalibrationLawVerificationInfo)) &&
    (HubOperatorID === undefined || isOperatorID(HubOperatorID)) &&
    (HubProviderID === undefined || isProviderID(HubProviderID)) &&
    HubProviderId === undefined
  );
}

/** Adds every way in which a value departs from eRoamingChargeDetailRecord. */
export function collectERoamingChargeDetailRecord(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["SessionID", "EvseID", "Identification", "SessionStart", "SessionEnd", "ConsumedEnergy"];
  requireMembers(value, required, pointer, violations);
  const tolerated = ["ChargingStart", "ChargingEnd"];
  requireMembers(value, tolerated, pointer, violations, true);
  member(value, "SessionID", pointer, violations, collectSessionID);
  member(value, "CPOPartnerSessionID", pointer, violations, collectText, 0, 250);
  member(value, "EMPPartnerSessionID", pointer, violations, collectText, 0, 250);
  member(value, "PartnerProductID", pointer, violations, collectProductID);
  member(value, "EvseID", pointer, violations, collectEvseID);
  member(value, "Identification", pointer, violations, nested, isIdentification, collectIdentification);
  member(value, "ChargingStart", pointer, violations, collectDateTime);
  member(value, "ChargingEnd", pointer, violations, collectDateTime);
  member(value, "SessionStart", pointer, violations, collectDateTime);
  member(value, "SessionEnd", pointer, violations, collectDateTime);
  member(value, "MeterValueStart", pointer, violations, collectNumber);
  member(value, "MeterValueEnd", pointer, violations, collectNumber);
  member(value, "MeterValueInBetween", pointer, violations, nested, isMeterValueInBetween, collectMeterValueInBetween);
  member(value, "ConsumedEnergy", pointer, violations, collectNumber);
  listMember(value, "SignedMeteringValues", pointer, violations, 0, 10, nested, isSignedMeteringValue, collectSignedMeteringValue);
  member(value, "CalibrationLawVerificationInfo", pointer, violations, nested, isCalibrationLawVerificationInfo, collectCalibrationLawVerificationInfo);
  member(value, "HubOperatorID", pointer, violations, collectOperatorID);
  member(value, "HubProviderID", pointer, violations, collectProviderID);
}

/** Whether a value is a conforming eRoamingAuthorizeRemoteReservationStart in which nothing needs reading. */
export function isERoamingAuthorizeRemoteReservationStart(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    SessionID,
    CPOPartnerSessionID,
    ProviderID,
    EvseID,
    Identification,
    PartnerProductID,
    Duration,
    EMPPartnerSessionID,
    EMPPartnerSessionId,
  } = value;
  return (
    (SessionID === undefined || isSessionID(SessionID)) &&
    (CPOPartnerSessionID === undefined || (typeof CPOPartnerSessionID === "string" && hasLength(CPOPartnerSessionID, 0, 250))) &&
    isProviderID(ProviderID) &&
    isEvseID(EvseID) &&
    isIdentification(Identification) &&
    (PartnerProductID === undefined || isProductID(PartnerProductID)) &&
    (Duration === undefined || (typeof Duration === "number" && Number.isInteger(Duration) && Duration >= 1 && Duration <= 99)) &&
    (EMPPartnerSessionID === undefined || (typeof EMPPartnerSessionID === "string" && hasLength(EMPPartnerSessionID, 0, 250))) &&
    EMPPartnerSessionId === undefined
  );
}

/** Adds every way in which a value departs from eRoamingAuthorizeRemoteReservationStart. */
export function collectERoamingAuthorizeRemoteReservationStart(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["ProviderID", "EvseID", "Identification"];
  requireMembers(value, required, pointer, violations);
  member(value, "SessionID", pointer, violations, collectSessionID);
  member(value, "CPOPartnerSessionID", pointer, violations, collectText, 0, 250);
  member(value, "ProviderID", pointer, violations, collectProviderID);
  member(value, "EvseID", pointer, violations, collectEvseID);
  member(value, "Identification", pointer, violations, nested, isIdentification, collectIdentification);
  member(value, "PartnerProductID", pointer, violations, collectProductID);
  member(value, "Duration", pointer, violations, collectNumber, true, 1, 99);
  member(value, "EMPPartnerSessionID", pointer, violations, collectText, 0, 250);
}

/** Whether a value is a conforming eRoamingAuthorizeRemoteReservationStop in which nothing needs reading. */
export function isERoamingAuthorizeRemoteReservationStop(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { SessionID, CPOPartnerSessionID, ProviderID, EvseID, EMPPartnerSessionID, EMPPartnerSessionId } = value;
  return (
    isSessionID(SessionID) &&
    (CPOPartnerSessionID === undefined || (typeof CPOPartnerSessionID === "string" && hasLength(CPOPartnerSessionID, 0, 250))) &&
    isProviderID(ProviderID) &&
    isEvseID(EvseID) &&
    (EMPPartnerSessionID === undefined || (typeof EMPPartnerSessionID === "string" && hasLength(EMPPartnerSessionID, 0, 250))) &&
    EMPPartnerSessionId === undefined
  );
}

/** Adds every way in which a value departs from eRoamingAuthorizeRemoteReservationStop. */
export function collectERoamingAuthorizeRemoteReservationStop(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["SessionID", "ProviderID", "EvseID"];
  requireMembers(value, required, pointer, violations);
  member(value, "SessionID", pointer, violations, collectSessionID);
  member(value, "CPOPartnerSessionID", pointer, violations, collectText, 0, 250);
  member(value, "ProviderID", pointer, violations, collectProviderID);
  member(value, "EvseID", pointer, violations, collectEvseID);
  member(value, "EMPPartnerSessionID", pointer, violations, collectText, 0, 250);
}

/** Whether a value is a conforming ChargingPoolID in which nothing needs reading. */
export function isChargingPoolID(value: unknown): boolean {
  return typeof value === "string" && ChargingPoolIDPattern.test(value);
}

/** Adds every way in which a value departs from ChargingPoolID. */
export function collectChargingPoolID(value: unknown, pointer: string, violations: Violation[]): void {
  collectText(value, pointer, violations, 0, Infinity, ChargingPoolIDPattern);
}

/** Whether a value is a conforming InfoTextType in which nothing needs reading. */
export function isInfoTextType(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { lang, value: member2 } = value;
  return (
    typeof lang === "string" && InfoTextTypeLangPattern.test(lang) &&
    typeof member2 === "string" && hasLength(member2, 0, 150)
  );
}

/** Adds every way in which a value departs from InfoTextType. */
export function collectInfoTextType(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["value"];
  requireMembers(value, required, pointer, violations);
  const tolerated = ["lang"];
  requireMembers(value, tolerated, pointer, violations, true);
  member(value, "lang", pointer, violations, collectText, 0, Infinity, InfoTextTypeLangPattern);
  member(value, "value", pointer, violations, collectText, 0, 150);
}

/** Whether a value is a conforming AddressIso19773 in which nothing needs reading. */
export function isAddressIso19773(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { Country, City, Street, PostalCode, HouseNum, Floor, Region, ParkingFacility, ParkingSpot, TimeZone } = value;
  return (
    isCountryCode(Country) &&
    typeof City === "string" && hasLength(City, 1, 50) &&
    typeof Street === "string" && hasLength(Street, 2, 100) &&
    typeof PostalCode === "string" && hasLength(PostalCode, 0, 10) &&
    typeof HouseNum === "string" && hasLength(HouseNum, 0, 10) &&
    (Floor === undefined || (typeof Floor === "string" && hasLength(Floor, 0, 5))) &&
    (Region === undefined || (typeof Region === "string" && hasLength(Region, 0, 50))) &&
    (ParkingFacility === undefined || typeof ParkingFacility === "boolean") &&
    (ParkingSpot === undefined || (typeof ParkingSpot === "string" && hasLength(ParkingSpot, 0, 5))) &&
    (TimeZone === undefined || (typeof TimeZone === "string" && AddressIso19773TimeZonePattern.test(TimeZone)))
  );
}

/** Adds every way in which a value departs from AddressIso19773. */
export function collectAddressIso19773(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["Country", "City", "Street"];
  requireMembers(value, required, pointer, violations);
  const tolerated = ["PostalCode", "HouseNum"];
  requireMembers(value, tolerated, pointer, violations, true);
  member(value, "Country", pointer, violations, collectCountryCode);
  member(value, "City", pointer, violations, collectText, 1, 50);
  member(value, "Street", pointer, violations, collectText, 2, 100);
  member(value, "PostalCode", pointer, violations, collectText, 0, 10);
  member(value, "HouseNum", pointer, violations, collectText, 0, 10);
  member(value, "Floor", pointer, violations, collectText, 0, 5);
  member(value, "Region", pointer, violations, collectText, 0, 50);
  member(value, "ParkingFacility", pointer, violations, collectBoolean);
  member(value, "ParkingSpot", pointer, violations, collectText, 0, 5);
  member(value, "TimeZone", pointer, violations, collectText, 0, Infinity, AddressIso19773TimeZonePattern);
}

/** Whether a value is a conforming GeoCoordinates in which nothing needs reading. */
export function isGeoCoordinates(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { Google, DecimalDegree, DegreeMinuteSeconds } = value;
  return (
    (Google === undefined || isGoogleCoordinates(Google)) &&
    (DecimalDegree === undefined || isDecimalDegreeCoordinates(DecimalDegree)) &&
    (DegreeMinuteSeconds === undefined || isDegreeMinuteSecondsCoordinates(DegreeMinuteSeconds)) &&
    (Google === undefined ? 0 : 1) + (DecimalDegree === undefined ? 0 : 1) + (DegreeMinuteSeconds === undefined ? 0 : 1) === 1
  );
}

/** Adds every way in which a value departs from GeoCoordinates. */
export function collectGeoCoordinates(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const choices = ["Google", "DecimalDegree", "DegreeMinuteSeconds"];
  requireOne(value, choices, pointer, violations);
  member(value, "Google", pointer, violations, nested, isGoogleCoordinates, collectGoogleCoordinates);
  member(value, "DecimalDegree", pointer, violations, nested, isDecimalDegreeCoordinates, collectDecimalDegreeCoordinates);
  member(value, "DegreeMinuteSeconds", pointer, violations, nested, isDegreeMinuteSecondsCoordinates, collectDegreeMinuteSecondsCoordinates);
}

/** Whether a value is a conforming Plug in which nothing needs reading. */
export function isPlug(value: unknown): boolean {
  return PlugSet.has(value);
}

/** Adds every way in which a value departs from Plug. */
export function collectPlug(value: unknown, pointer: string, violations: Violation[]): void {
  collectLiteral(value, pointer, violations, PlugSet);
}

/** Whether a value is a conforming ChargingFacility in which nothing needs reading. */
export function isChargingFacility(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { PowerType, Voltage, Amperage, Power, ChargingModes, "Charging Modes": member6 } = value;
  return (
    isPowerType(PowerType) &&
    (Voltage === undefined || (typeof Voltage === "number" && Number.isInteger(Voltage) && Voltage >= 0)) &&
    (Amperage === undefined || (typeof Amperage === "number" && Number.isInteger(Amperage) && Amperage >= 0)) &&
    typeof Power === "number" && Number.isFinite(Power) && Power >= 0 &&
    (ChargingModes === undefined || isChargingModeList(ChargingModes)) &&
    member6 === undefined
  );
}

/** Adds every way in which a value departs from ChargingFacility. */
export function collectChargingFacility(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const tolerated = ["PowerType", "Power"];
  requireMembers(value, tolerated, pointer, violations, true);
  member(value, "PowerType", pointer, violations, collectPowerType);
  member(value, "Voltage", pointer, violations, collectNumber, true, 0);
  member(value, "Amperage", pointer, violations, collectNumber, true, 0);
  member(value, "Power", pointer, violations, collectNumber, false, 0);
  listMember(value, "ChargingModes", pointer, violations, 0, Infinity, collectChargingMode);
}

/** Whether a value is a conforming EnergySource in which nothing needs reading. */
export function isEnergySource(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { Energy, Percentage } = value;
  return (
    (Energy === undefined || isEnergy(Energy)) &&
    (Percentage === undefined || (typeof Percentage === "number" && Number.isInteger(Percentage) && Percentage >= 0 && Percentage <= 100))
  );
}

/** Adds every way in which a value departs from EnergySource. */
export function collectEnergySource(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  member(value, "Energy", pointer, violations, collectEnergy);
  member(value, "Percentage", pointer, violations, collectNumber, true, 0, 100);
}

/** Whether a value is a conforming AuthenticationMode in which nothing needs reading. */
export function isAuthenticationMode(value: unknown): boolean {
  return AuthenticationModeSet.has(value);
}

/** Adds every way in which a value departs from AuthenticationMode. */
export function collectAuthenticationMode(value: unknown, pointer: string, violations: Violation[]): void {
  collectLiteral(value, pointer, violations, AuthenticationModeSet);
}

/** Whether a value is a conforming PaymentOption in which nothing needs reading. */
export function isPaymentOption(value: unknown): boolean {
  return value === "No Payment" || value === "Direct" || value === "Contract";
}

/** Adds every way in which a value departs from PaymentOption. */
export function collectPaymentOption(value: unknown, pointer: string, violations: Violation[]): void {
  collectLiteral(value, pointer, violations, PaymentOptionSet);
}

/** Whether a value is a conforming ValueAddedService in which nothing needs reading. */
export function isValueAddedService(value: unknown): boolean {
  return ValueAddedServiceSet.has(value);
}

/** Adds every way in which a value departs from ValueAddedService. */
export function collectValueAddedService(value: unknown, pointer: string, violations: Violation[]): void {
  collectLiteral(value, pointer, violations, ValueAddedServiceSet);
}

/** Whether a value is a conforming Accessibility in which nothing needs reading. */
export function isAccessibility(value: unknown): boolean {
  return AccessibilitySet.has(value);
}

/** Adds every way in which a value departs from Accessibility. */
export function collectAccessibility(value: unknown, pointer: string, violations: Violation[]): void {
  collectLiteral(value, pointer, violations, AccessibilitySet);
}

/** Whether a value is a conforming OpeningTimes in which nothing needs reading. */
export function isOpeningTimes(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { Period, Periods, on, On } = value;
  return isPeriodList(Period) && isDaysOfWeek(on) && Periods === undefined && On === undefined;
}

/** Adds every way in which a value departs from OpeningTimes. */
export function collectOpeningTimes(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["Period", "on"];
  requireMembers(value, required, pointer, violations);
  listMember(value, "Period", pointer, violations, 0, Infinity, nested, isPeriod, collectPeriod);
  member(value, "on", pointer, violations, collectDaysOfWeek);
}

/** Whether a value is a conforming EvseDataRecord in which nothing needs reading. */
export function isEvseDataRecord(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    EvseID,
    ChargingPoolID,
    ChargingStationNames,
    HardwareManufacturer,
    ChargingStationImage,
    SubOperatorName,
    Address,
    GeoCoordinates,
    Plugs,
    DynamicPowerLevel,
    ChargingFacilities,
    RenewableEnergy,
    EnergySource,
    EnvironmentalImpact,
    CalibrationLawDataAvailability,
    AuthenticationModes,
    MaxCapacity,
    PaymentOptions,
    ValueAddedServices,
    Accessibility,
    AccessibilityLocation,
    HotlinePhoneNumber,
    AdditionalInfo,
    ChargingStationLocationReference,
    GeoChargingPointEntrance,
    IsOpen24Hours,
    OpeningTimes,
    HubOperatorID,
    ClearinghouseID,
    IsHubjectCompatible,
    DynamicInfoAvailable,
    ChargingStationID,
    ChargingStationId,
  } = value;
  return (
    isEvseID(EvseID) &&
    (ChargingPoolID === undefined || isChargingPoolID(ChargingPoolID)) &&
    isInfoTextTypeList(ChargingStationNames) &&
    (HardwareManufacturer === undefined || (typeof HardwareManufacturer === "string" && hasLength(HardwareManufacturer, 0, 50))) &&
    (ChargingStationImage === undefined || (typeof ChargingStationImage === "string" && hasLength(ChargingStationImage, 0, 200))) &&
    (SubOperatorName === undefined || (typeof SubOperatorName === "string" && hasLength(SubOperatorName, 0, 100))) &&
    isAddressIso19773(Address) &&
    isGeoCoordinates(GeoCoordinates) &&
    isPlugList(Plugs) &&
    (DynamicPowerLevel === undefined || typeof DynamicPowerLevel === "boolean") &&
    isChargingFacilityList(ChargingFacilities) &&
    typeof RenewableEnergy === "boolean" &&
    (EnergySource === undefined || isEnergySourceList(EnergySource)) &&
    (EnvironmentalImpact === undefined || isEnvironmentalImpact(EnvironmentalImpact)) &&
    isCalibrationLawDataAvailability(CalibrationLawDataAvailability) &&
    isAuthenticationModeList(AuthenticationModes) &&
    (MaxCapacity === undefined || (typeof MaxCapacity === "number" && Number.isInteger(MaxCapacity))) &&
    isPaymentOptionList(PaymentOptions) &&
    isValueAddedServiceList(ValueAddedServices) &&
    isAccessibility(Accessibility) &&
    (AccessibilityLocation === undefined || isAccessibilityLocation(AccessibilityLocation)) &&
    typeof HotlinePhoneNumber === "string" && EvseDataRecordHotlinePhoneNumberPattern.test(HotlinePhoneNumber) &&
    (AdditionalInfo === undefined || isInfoTextTypeList(AdditionalInfo)) &&
    (ChargingStationLocationReference === undefined || isInfoTextTypeList(ChargingStationLocationReference)) &&
    (GeoChargingPointEntrance === undefined || isGeoCoordinates(GeoChargingPointEntrance)) &&
    typeof IsOpen24Hours === "boolean" &&
    (OpeningTimes === undefined || isOpeningTimesList(OpeningTimes)) &&
    (HubOperatorID === undefined || isOperatorID(HubOperatorID)) &&
    (ClearinghouseID === undefined || (typeof ClearinghouseID === "string" && hasLength(ClearinghouseID, 0, 20))) &&
    typeof IsHubjectCompatible === "boolean" &&
    isDynamicInfoAvailable(DynamicInfoAvailable) &&
    (ChargingStationID === undefined || (typeof ChargingStationID === "string" && hasLength(ChargingStationID, 0, 50))) &&
    ChargingStationId === undefined
  );
}

/** Adds every way in which a value departs from EvseDataRecord. */
export function collectEvseDataRecord(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = [
    "EvseID",
    "ChargingStationNames",
    "Address",
    "GeoCoordinates",
    "Plugs",
    "ChargingFacilities",
    "RenewableEnergy",
    "CalibrationLawDataAvailability",
    "AuthenticationModes",
    "PaymentOptions",
    "ValueAddedServices",
    "Accessibility",
    "HotlinePhoneNumber",
    "IsOpen24Hours",
    "IsHubjectCompatible",
    "DynamicInfoAvailable",
  ];
  requireMembers(value, required, pointer, violations);
  member(value, "EvseID", pointer, violations, collectEvseID);
  member(value, "ChargingPoolID", pointer, violations, collectChargingPoolID);
  listMember(value, "ChargingStationNames", pointer, violations, 0, Infinity, nested, isInfoTextType, collectInfoTextType);
  member(value, "HardwareManufacturer", pointer, violations, collectText, 0, 50);
  member(value, "ChargingStationImage", pointer, violations, collectText, 0, 200);
  member(value, "SubOperatorName", pointer, violations, collectText, 0, 100);
  member(value, "Address", pointer, violations, nested, isAddressIso19773, collectAddressIso19773);
  member(value, "GeoCoordinates", pointer, violations, nested, isGeoCoordinates, collectGeoCoordinates);
  listMember(value, "Plugs", pointer, violations, 0, Infinity, collectPlug);
  member(value, "DynamicPowerLevel", pointer, violations, collectBoolean);
  listMember(value, "ChargingFacilities", pointer, violations, 0, Infinity, nested, isChargingFacility, collectChargingFacility);
  member(value, "RenewableEnergy", pointer, violations, collectBoolean);
  listMember(value, "EnergySource", pointer, violations, 0, Infinity, nested, isEnergySource, collectEnergySource);
  member(value, "EnvironmentalImpact", pointer, violations, nested, isEnvironmentalImpact, collectEnvironmentalImpact);
  member(value, "CalibrationLawDataAvailability", pointer, violations, collectCalibrationLawDataAvailability);
  listMember(value, "AuthenticationModes", pointer, violations, 0, Infinity, collectAuthenticationMode);
  member(value, "MaxCapacity", pointer, violations, collectNumber, true);
  listMember(value, "PaymentOptions", pointer, violations, 0, Infinity, collectPaymentOption);
  listMember(value, "ValueAddedServices", pointer, violations, 0, Infinity, collectValueAddedService);
  member(value, "Accessibility", pointer, violations, collectAccessibility);
  member(value, "AccessibilityLocation", pointer, violations, collectAccessibilityLocation);
  member(value, "HotlinePhoneNumber", pointer, violations, collectText, 0, Infinity, EvseDataRecordHotlinePhoneNumberPattern);
  listMember(value, "AdditionalInfo", pointer, violations, 0, Infinity, nested, isInfoTextType, collectInfoTextType);
  listMember(value, "ChargingStationLocationReference", pointer, violations, 0, Infinity, nested, isInfoTextType, collectInfoTextType);
  member(value, "GeoChargingPointEntrance", pointer, violations, nested, isGeoCoordinates, collectGeoCoordinates);
  member(value, "IsOpen24Hours", pointer, violations, collectBoolean);
  listMember(value, "OpeningTimes", pointer, violations, 0, Infinity, nested, isOpeningTimes, collectOpeningTimes);
  member(value, "HubOperatorID", pointer, violations, collectOperatorID);
  member(value, "ClearinghouseID", pointer, violations, collectText, 0, 20);
  member(value, "IsHubjectCompatible", pointer, violations, collectBoolean);
  member(value, "DynamicInfoAvailable", pointer, violations, collectDynamicInfoAvailable);
  member(value, "ChargingStationID", pointer, violations, collectText, 0, 50);
}

/** Whether a value is a conforming eRoamingPushEvseData in which nothing needs reading. */
export function isERoamingPushEvseData(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { ActionType, OperatorEvseData } = value;
  return isActionType(ActionType) && isOperatorEvseData(OperatorEvseData);
}

/** Adds every way in which a value departs from eRoamingPushEvseData. */
export function collectERoamingPushEvseData(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["ActionType", "OperatorEvseData"];
  requireMembers(value, required, pointer, violations);
  member(value, "ActionType", pointer, violations, collectActionType);
  member(value, "OperatorEvseData", pointer, violations, nested, isOperatorEvseData, collectOperatorEvseData);
}

/** Whether a value is a conforming eRoamingPushEvseStatus in which nothing needs reading. */
export function isERoamingPushEvseStatus(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { ActionType, OperatorEvseStatus } = value;
  return isActionType(ActionType) && isOperatorEvseStatus(OperatorEvseStatus);
}

/** Adds every way in which a value departs from eRoamingPushEvseStatus. */
export function collectERoamingPushEvseStatus(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["ActionType", "OperatorEvseStatus"];
  requireMembers(value, required, pointer, violations);
  member(value, "ActionType", pointer, violations, collectActionType);
  member(value, "OperatorEvseStatus", pointer, violations, nested, isOperatorEvseStatus, collectOperatorEvseStatus);
}

/** Whether a value is a conforming ProviderIDAsterisk in which nothing needs reading. */
export function isProviderIDAsterisk(value: unknown): boolean {
  return typeof value === "string" && ProviderIDAsteriskPattern.test(value);
}

/** Adds every way in which a value departs from ProviderIDAsterisk. */
export function collectProviderIDAsterisk(value: unknown, pointer: string, violations: Violation[]): void {
  collectText(value, pointer, violations, 0, Infinity, ProviderIDAsteriskPattern);
}

/** Whether a value is a conforming CurrencyID in which nothing needs reading. */
export function isCurrencyID(value: unknown): boolean {
  return typeof value === "string" && CurrencyIDPattern.test(value);
}

/** Adds every way in which a value departs from CurrencyID. */
export function collectCurrencyID(value: unknown, pointer: string, violations: Violation[]): void {
  collectText(value, pointer, violations, 0, Infinity, CurrencyIDPattern);
}

/** Whether a value is a conforming ReferenceUnit in which nothing needs reading. */
export function isReferenceUnit(value: unknown): boolean {
  return value === "HOUR" || value === "KILOWATT_HOUR" || value === "MINUTE";
}

/** Adds every way in which a value departs from ReferenceUnit. */
export function collectReferenceUnit(value: unknown, pointer: string, violations: Violation[]): void {
  collectLiteral(value, pointer, violations, ReferenceUnitSet);
}

/** Whether a value is a conforming PricingProductDataRecord in which nothing needs reading. */
export function isPricingProductDataRecord(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    ProductID,
    ReferenceUnit,
    ProductPriceCurrency,
    PricePerReferenceUnit,
    MaximumProductChargingPower,
    IsValid24hours,
    ProductAvailabilityTimes,
    AdditionalReferences,
  } = value;
  return (
    isProductID(ProductID) &&
    isReferenceUnit(ReferenceUnit) &&
    isCurrencyID(ProductPriceCurrency) &&
    typeof PricePerReferenceUnit === "number" && Number.isFinite(PricePerReferenceUnit) &&
    typeof MaximumProductChargingPower === "number" && Number.isFinite(MaximumProductChargingPower) &&
    typeof IsValid24hours === "boolean" &&
    isProductAvailabilityTimesList(ProductAvailabilityTimes) &&
    (AdditionalReferences === undefined || isAdditionalReferencesList(AdditionalReferences))
  );
}

/** Adds every way in which a value departs from PricingProductDataRecord. */
export function collectPricingProductDataRecord(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = [
    "ProductID",
    "ReferenceUnit",
    "ProductPriceCurrency",
    "PricePerReferenceUnit",
    "MaximumProductChargingPower",
    "IsValid24hours",
    "ProductAvailabilityTimes",
  ];
  requireMembers(value, required, pointer, violations);
  member(value, "ProductID", pointer, violations, collectProductID);
  member(value, "ReferenceUnit", pointer, violations, collectReferenceUnit);
  member(value, "ProductPriceCurrency", pointer, violations, collectCurrencyID);
  member(value, "PricePerReferenceUnit", pointer, violations, collectNumber);
  member(value, "MaximumProductChargingPower", pointer, violations, collectNumber);
  member(value, "IsValid24hours", pointer, violations, collectBoolean);
  listMember(value, "ProductAvailabilityTimes", pointer, violations, 0, Infinity, nested, isProductAvailabilityTimes, collectProductAvailabilityTimes);
  listMember(value, "AdditionalReferences", pointer, violations, 0, Infinity, nested, isAdditionalReferences, collectAdditionalReferences);
}

/** Whether a value is a conforming eRoamingPushPricingProductData in which nothing needs reading. */
export function isERoamingPushPricingProductData(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { ActionType, PricingProductData } = value;
  return isActionType(ActionType) && isPricingProductDataType(PricingProductData);
}

/** Adds every way in which a value departs from eRoamingPushPricingProductData. */
export function collectERoamingPushPricingProductData(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["ActionType", "PricingProductData"];
  requireMembers(value, required, pointer, violations);
  member(value, "ActionType", pointer, violations, collectActionType);
  member(value, "PricingProductData", pointer, violations, nested, isPricingProductDataType, collectPricingProductDataType);
}

/** Whether a value is a conforming eRoamingPushEVSEPricing in which nothing needs reading. */
export function isERoamingPushEVSEPricing(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { ActionType, EVSEPricing } = value;
  return isActionType(ActionType) && isEVSEPricingList(EVSEPricing) && EVSEPricing.length >= 1;
}

/** Adds every way in which a value departs from eRoamingPushEVSEPricing. */
export function collectERoamingPushEVSEPricing(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["ActionType", "EVSEPricing"];
  requireMembers(value, required, pointer, violations);
  member(value, "ActionType", pointer, violations, collectActionType);
  listMember(value, "EVSEPricing", pointer, violations, 1, Infinity, nested, isEVSEPricing, collectEVSEPricing);
}

/** Whether a value is a conforming ChargingNotificationType in which nothing needs reading. */
export function isChargingNotificationType(value: unknown): boolean {
  return ChargingNotificationTypeSet.has(value);
}

/** Adds every way in which a value departs from ChargingNotificationType. */
export function collectChargingNotificationType(value: unknown, pointer: string, violations: Violation[]): void {
  collectLiteral(value, pointer, violations, ChargingNotificationTypeSet);
}

/** Whether a value is a conforming eRoamingChargingNotificationStart in which nothing needs reading. */
export function isERoamingChargingNotificationStart(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    Type,
    SessionID,
    CPOPartnerSessionID,
    EMPPartnerSessionID,
    Identification,
    EvseID,
    ChargingStart,
    SessionStart,
    MeterValueStart,
    OperatorID,
    PartnerProductID,
  } = value;
  return (
    Type === "Start" &&
    isSessionID(SessionID) &&
    (CPOPartnerSessionID === undefined || (typeof CPOPartnerSessionID === "string" && hasLength(CPOPartnerSessionID, 0, 250))) &&
    (EMPPartnerSessionID === undefined || (typeof EMPPartnerSessionID === "string" && hasLength(EMPPartnerSessionID, 0, 250))) &&
    (Identification === undefined || isIdentification(Identification)) &&
    isEvseID(EvseID) &&
    typeof ChargingStart === "string" && isDateTime(ChargingStart) &&
    (SessionStart === undefined || (typeof SessionStart === "string" && isDateTime(SessionStart))) &&
    (MeterValueStart === undefined || (typeof MeterValueStart === "number" && Number.isFinite(MeterValueStart))) &&
    (OperatorID === undefined || isOperatorID(OperatorID)) &&
    (PartnerProductID === undefined || isProductID(PartnerProductID))
  );
}

/** Adds every way in which a value departs from eRoamingChargingNotificationStart. */
export function collectERoamingChargingNotificationStart(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["Type", "SessionID", "EvseID", "ChargingStart"];
  requireMembers(value, required, pointer, violations);
  member(value, "Type", pointer, violations, collectLiteral, ERoamingChargingNotificationStartTypeSet);
  member(value, "SessionID", pointer, violations, collectSessionID);
  member(value, "CPOPartnerSessionID", pointer, violations, collectText, 0, 250);
  member(value, "EMPPartnerSessionID", pointer, violations, collectText, 0, 250);
  member(value, "Identification", pointer, violations, nested, isIdentification, collectIdentification);
  member(value, "EvseID", pointer, violations, collectEvseID);
  member(value, "ChargingStart", pointer, violations, collectDateTime);
  member(value, "SessionStart", pointer, violations, collectDateTime);
  member(value, "MeterValueStart", pointer, violations, collectNumber);
  member(value, "OperatorID", pointer, violations, collectOperatorID);
  member(value, "PartnerProductID", pointer, violations, collectProductID);
}

/** Whether a value is a conforming eRoamingChargingNotificationProgress in which nothing needs reading. */
export function isERoamingChargingNotificationProgress(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    Type,
    SessionID,
    CPOPartnerSessionID,
    EMPPartnerSessionID,
    Identification,
    EvseID,
    ChargingStart,
    EventOccurred,
    ChargingDuration,
    SessionStart,
    ConsumedEnergyProgress,
    MeterValueStart,
    MeterValueInBetween,
    OperatorID,
    PartnerProductID,
  } = value;
  return (
    Type === "Progress" &&
    isSessionID(SessionID) &&
    (CPOPartnerSessionID === undefined || (typeof CPOPartnerSessionID === "string" && hasLength(CPOPartnerSessionID, 0, 250))) &&
    (EMPPartnerSessionID === undefined || (typeof EMPPartnerSessionID === "string" && hasLength(EMPPartnerSessionID, 0, 250))) &&
    (Identification === undefined || isIdentification(Identification)) &&
    isEvseID(EvseID) &&
    typeof ChargingStart === "string" && isDateTime(ChargingStart) &&
    typeof EventOccurred === "string" && isDateTime(EventOccurred) &&
    (ChargingDuration === undefined || (typeof ChargingDuration === "number" && Number.isInteger(ChargingDuration))) &&
    (SessionStart === undefined || (typeof SessionStart === "string" && isDateTime(SessionStart))) &&
    (ConsumedEnergyProgress === undefined || (typeof ConsumedEnergyProgress === "number" && Number.isFinite(ConsumedEnergyProgress))) &&
    (MeterValueStart === undefined || (typeof MeterValueStart === "number" && Number.isFinite(MeterValueStart))) &&
    (MeterValueInBetween === undefined || isMeterValueInBetween(MeterValueInBetween)) &&
    (OperatorID === undefined || isOperatorID(OperatorID)) &&
    (PartnerProductID === undefined || isProductID(PartnerProductID))
  );
}

/** Adds every way in which a value departs from eRoamingChargingNotificationProgress. */
export function collectERoamingChargingNotificationProgress(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["Type", "SessionID", "EvseID", "ChargingStart", "EventOccurred"];
  requireMembers(value, required, pointer, violations);
  member(value, "Type", pointer, violations, collectLiteral, ERoamingChargingNotificationProgressTypeSet);
  member(value, "SessionID", pointer, violations, collectSessionID);
  member(value, "CPOPartnerSessionID", pointer, violations, collectText, 0, 250);
  member(value, "EMPPartnerSessionID", pointer, violations, collectText, 0, 250);
  member(value, "Identification", pointer, violations, nested, isIdentification, collectIdentification);
  member(value, "EvseID", pointer, violations, collectEvseID);
  member(value, "ChargingStart", pointer, violations, collectDateTime);
  member(value, "EventOccurred", pointer, violations, collectDateTime);
  member(value, "ChargingDuration", pointer, violations, collectNumber, true);
  member(value, "SessionStart", pointer, violations, collectDateTime);
  member(value, "ConsumedEnergyProgress", pointer, violations, collectNumber);
  member(value, "MeterValueStart", pointer, violations, collectNumber);
  member(value, "MeterValueInBetween", pointer, violations, nested, isMeterValueInBetween, collectMeterValueInBetween);
  member(value, "OperatorID", pointer, violations, collectOperatorID);
  member(value, "PartnerProductID", pointer, violations, collectProductID);
}

/** Whether a value is a conforming eRoamingChargingNotificationEnd in which nothing needs reading. */
export function isERoamingChargingNotificationEnd(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    Type,
    SessionID,
    CPOPartnerSessionID,
    EMPPartnerSessionID,
    Identification,
    EvseID,
    ChargingStart,
    ChargingEnd,
    SessionStart,
    SessionEnd,
    ConsumedEnergy,
    MeterValueStart,
    MeterValueEnd,
    MeterValueInBetween,
    OperatorID,
    PartnerProductID,
    PenaltyTimeStart,
  } = value;
  return (
    Type === "End" &&
    isSessionID(SessionID) &&
    (CPOPartnerSessionID === undefined || (typeof CPOPartnerSessionID === "string" && hasLength(CPOPartnerSessionID, 0, 250))) &&
    (EMPPartnerSessionID === undefined || (typeof EMPPartnerSessionID === "string" && hasLength(EMPPartnerSessionID, 0, 250))) &&
    (Identification === undefined || isIdentification(Identification)) &&
    isEvseID(EvseID) &&
    (ChargingStart === undefined || (typeof ChargingStart === "string" && isDateTime(ChargingStart))) &&
    typeof ChargingEnd === "string" && isDateTime(ChargingEnd) &&
    (SessionStart === undefined || (typeof SessionStart === "string" && isDateTime(SessionStart))) &&
    (SessionEnd === undefined || (typeof SessionEnd === "string" && isDateTime(SessionEnd))) &&
    (ConsumedEnergy === undefined || (typeof ConsumedEnergy === "number" && Number.isFinite(ConsumedEnergy))) &&
    (MeterValueStart === undefined || (typeof MeterValueStart === "number" && Number.isFinite(MeterValueStart))) &&
    (MeterValueEnd === undefined || (typeof MeterValueEnd === "number" && Number.isFinite(MeterValueEnd))) &&
    (MeterValueInBetween === undefined || isMeterValueInBetween(MeterValueInBetween)) &&
    (OperatorID === undefined || isOperatorID(OperatorID)) &&
    (PartnerProductID === undefined || isProductID(PartnerProductID)) &&
    (PenaltyTimeStart === undefined || (typeof PenaltyTimeStart === "string" && isDateTime(PenaltyTimeStart)))
  );
}

/** Adds every way in which a value departs from eRoamingChargingNotificationEnd. */
export function collectERoamingChargingNotificationEnd(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["Type", "SessionID", "EvseID", "ChargingEnd"];
  requireMembers(value, required, pointer, violations);
  member(value, "Type", pointer, violations, collectLiteral, ERoamingChargingNotificationEndTypeSet);
  member(value, "SessionID", pointer, violations, collectSessionID);
  member(value, "CPOPartnerSessionID", pointer, violations, collectText, 0, 250);
  member(value, "EMPPartnerSessionID", pointer, violations, collectText, 0, 250);
  member(value, "Identification", pointer, violations, nested, isIdentification, collectIdentification);
  member(value, "EvseID", pointer, violations, collectEvseID);
  member(value, "ChargingStart", pointer, violations, collectDateTime);
  member(value, "ChargingEnd", pointer, violations, collectDateTime);
  member(value, "SessionStart", pointer, violations, collectDateTime);
  member(value, "SessionEnd", pointer, violations, collectDateTime);
  member(value, "ConsumedEnergy", pointer, violations, collectNumber);
  member(value, "MeterValueStart", pointer, violations, collectNumber);
  member(value, "MeterValueEnd", pointer, violations, collectNumber);
  member(value, "MeterValueInBetween", pointer, violations, nested, isMeterValueInBetween, collectMeterValueInBetween);
  member(value, "OperatorID", pointer, violations, collectOperatorID);
  member(value, "PartnerProductID", pointer, violations, collectProductID);
  member(value, "PenaltyTimeStart", pointer, violations, collectDateTime);
}

/** Whether a value is a conforming eRoamingChargingNotificationError in which nothing needs reading. */
export function isERoamingChargingNotificationError(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    Type,
    SessionID,
    CPOPartnerSessionID,
    EMPPartnerSessionID,
    Identification,
    OperatorID,
    EvseID,
    ErrorType,
    ErrorAdditionalInfo,
  } = value;
  return (
    Type === "Error" &&
    isSessionID(SessionID) &&
    (CPOPartnerSessionID === undefined || (typeof CPOPartnerSessionID === "string" && hasLength(CPOPartnerSessionID, 0, 250))) &&
    (EMPPartnerSessionID === undefined || (typeof EMPPartnerSessionID === "string" && hasLength(EMPPartnerSessionID, 0, 250))) &&
    (Identification === undefined || isIdentification(Identification)) &&
    (OperatorID === undefined || isOperatorID(OperatorID)) &&
    isEvseID(EvseID) &&
    isErrorClass(ErrorType) &&
    (ErrorAdditionalInfo === undefined || (typeof ErrorAdditionalInfo === "string" && hasLength(ErrorAdditionalInfo, 0, 250)))
  );
}

/** Adds every way in which a value departs from eRoamingChargingNotificationError. */
export function collectERoamingChargingNotificationError(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["Type", "SessionID", "EvseID", "ErrorType"];
  requireMembers(value, required, pointer, violations);
  member(value, "Type", pointer, violations, collectLiteral, ERoamingChargingNotificationErrorTypeSet);
  member(value, "SessionID", pointer, violations, collectSessionID);
  member(value, "CPOPartnerSessionID", pointer, violations, collectText, 0, 250);
  member(value, "EMPPartnerSessionID", pointer, violations, collectText, 0, 250);
  member(value, "Identification", pointer, violations, nested, isIdentification, collectIdentification);
  member(value, "OperatorID", pointer, violations, collectOperatorID);
  member(value, "EvseID", pointer, violations, collectEvseID);
  member(value, "ErrorType", pointer, violations, collectErrorClass);
  member(value, "ErrorAdditionalInfo", pointer, violations, collectText, 0, 250);
}

/** Whether a value is a conforming CountryCode in which nothing needs reading. */
export function isCountryCode(value: unknown): boolean {
  return typeof value === "string" && hasLength(value, 3, 3) && CurrencyIDPattern.test(value);
}

/** Adds every way in which a value departs from CountryCode. */
export function collectCountryCode(value: unknown, pointer: string, violations: Violation[]): void {
  collectText(value, pointer, violations, 3, 3, CurrencyIDPattern);
}

/** Whether a value is a conforming eRoamingGetChargeDetailRecords in which nothing needs reading. */
export function isERoamingGetChargeDetailRecords(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { ProviderID, From, To, SessionID, OperatorID, CDRForwarded, CDRForwarder } = value;
  return (
    isProviderID(ProviderID) &&
    typeof From === "string" && isDateTime(From) &&
    typeof To === "string" && isDateTime(To) &&
    (SessionID === undefined || isSessionIDList(SessionID)) &&
    (OperatorID === undefined || isOperatorIDList(OperatorID)) &&
    (CDRForwarded === undefined || typeof CDRForwarded === "boolean") &&
    CDRForwarder === undefined
  );
}

/** Adds every way in which a value departs from eRoamingGetChargeDetailRecords. */
export function collectERoamingGetChargeDetailRecords(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["ProviderID", "From", "To"];
  requireMembers(value, required, pointer, violations);
  member(value, "ProviderID", pointer, violations, collectProviderID);
  member(value, "From", pointer, violations, collectDateTime);
  member(value, "To", pointer, violations, collectDateTime);
  listMember(value, "SessionID", pointer, violations, 0, Infinity, collectSessionID);
  listMember(value, "OperatorID", pointer, violations, 0, Infinity, collectOperatorID);
  member(value, "CDRForwarded", pointer, violations, collectBoolean);
}

/** Whether a value is a conforming eRoamingChargeDetailRecords in which nothing needs reading. */
export function isERoamingChargeDetailRecords(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    content,
    number,
    size,
    totalElements,
    pageable,
    empty,
    last,
    totalPages,
    first,
    numberOfElements,
    StatusCode,
  } = value;
  return (
    isERoamingChargeDetailRecordList(content) &&
    typeof number === "number" && Number.isInteger(number) &&
    typeof size === "number" && Number.isInteger(size) &&
    typeof totalElements === "number" && Number.isInteger(totalElements) &&
    (pageable === undefined || isPageable(pageable)) &&
    (empty === undefined || typeof empty === "boolean") &&
    typeof last === "boolean" &&
    typeof totalPages === "number" && Number.isInteger(totalPages) &&
    typeof first === "boolean" &&
    typeof numberOfElements === "number" && Number.isInteger(numberOfElements) &&
    isStatusCode(StatusCode)
  );
}

/** Adds every way in which a value departs from eRoamingChargeDetailRecords. */
export function collectERoamingChargeDetailRecords(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["content", "number", "size", "totalElements", "last", "totalPages", "first", "numberOfElements"];
  requireMembers(value, required, pointer, violations);
  const tolerated = ["StatusCode"];
  requireMembers(value, tolerated, pointer, violations, true);
  listMember(value, "content", pointer, violations, 0, Infinity, nested, isERoamingChargeDetailRecord, collectERoamingChargeDetailRecord);
  member(value, "number", pointer, violations, collectNumber, true);
  member(value, "size", pointer, violations, collectNumber, true);
  member(value, "totalElements", pointer, violations, collectNumber, true);
  member(value, "pageable", pointer, violations, nested, isPageable, collectPageable);
  member(value, "empty", pointer, violations, collectBoolean);
  member(value, "last", pointer, violations, collectBoolean);
  member(value, "totalPages", pointer, violations, collectNumber, true);
  member(value, "first", pointer, violations, collectBoolean);
  member(value, "numberOfElements", pointer, violations, collectNumber, true);
  member(value, "StatusCode", pointer, violations, nested, isStatusCode, collectStatusCode);
}

/** Whether a value is a conforming ProviderAuthenticationData in which nothing needs reading. */
export function isProviderAuthenticationData(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { ProviderID, AuthenticationDataRecord } = value;
  return isProviderID(ProviderID) && isAuthenticationDataRecordList(AuthenticationDataRecord);
}

/** Adds every way in which a value departs from ProviderAuthenticationData. */
export function collectProviderAuthenticationData(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["ProviderID", "AuthenticationDataRecord"];
  requireMembers(value, required, pointer, violations);
  member(value, "ProviderID", pointer, violations, collectProviderID);
  listMember(value, "AuthenticationDataRecord", pointer, violations, 0, Infinity, nested, isAuthenticationDataRecord, collectAuthenticationDataRecord);
}

/** Whether a value is a conforming eRoamingPushAuthenticationData in which nothing needs reading. */
export function isERoamingPushAuthenticationData(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { ActionType, ProviderAuthenticationData } = value;
  return isActionType(ActionType) && isProviderAuthenticationData(ProviderAuthenticationData);
}

/** Adds every way in which a value departs from eRoamingPushAuthenticationData. */
export function collectERoamingPushAuthenticationData(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["ActionType", "ProviderAuthenticationData"];
  requireMembers(value, required, pointer, violations);
  member(value, "ActionType", pointer, violations, collectActionType);
  member(value, "ProviderAuthenticationData", pointer, violations, nested, isProviderAuthenticationData, collectProviderAuthenticationData);
}

/** Whether a value is a conforming GeoCoordinatesResponseFormat in which nothing needs reading. */
export function isGeoCoordinatesResponseFormat(value: unknown): boolean {
  return value === "Google" || value === "DegreeMinuteSeconds" || value === "DecimalDegree";
}

/** Adds every way in which a value departs from GeoCoordinatesResponseFormat. */
export function collectGeoCoordinatesResponseFormat(value: unknown, pointer: string, violations: Violation[]): void {
  collectLiteral(value, pointer, violations, GeoCoordinatesResponseFormatSet);
}

/** Whether a value is a conforming eRoamingPullEVSEData in which nothing needs reading. */
export function isERoamingPullEVSEData(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    ProviderID,
    SearchCenter,
    LastCall,
    GeoCoordinatesResponseFormat,
    "GeoCoordinatesRe sponseFormat": member5,
    CountryCodes,
    OperatorIds,
    OperatorIDs,
    AuthenticationModes,
    Accessibility,
    CalibrationLawDataAvailability,
    RenewableEnergy,
    IsHubjectCompatible,
    IsOpen24Hours,
  } = value;
  return (
    isProviderID(ProviderID) &&
    (SearchCenter === undefined || isSearchCenter(SearchCenter)) &&
    (LastCall === undefined || (typeof LastCall === "string" && isDateTime(LastCall))) &&
    isGeoCoordinatesResponseFormat(GeoCoordinatesResponseFormat) &&
    (CountryCodes === undefined || isCountryCodeList(CountryCodes)) &&
    (OperatorIds === undefined || isOperatorIDList(OperatorIds)) &&
    (AuthenticationModes === undefined || isAuthenticationModeList(AuthenticationModes)) &&
    (Accessibility === undefined || isAccessibilityList(Accessibility)) &&
    (CalibrationLawDataAvailability === undefined || isCalibrationLawDataAvailabilityList(CalibrationLawDataAvailability)) &&
    (RenewableEnergy === undefined || typeof RenewableEnergy === "boolean") &&
    (IsHubjectCompatible === undefined || typeof IsHubjectCompatible === "boolean") &&
    (IsOpen24Hours === undefined || typeof IsOpen24Hours === "boolean") &&
    member5 === undefined &&
    OperatorIDs === undefined
  );
}

/** Adds every way in which a value departs from eRoamingPullEVSEData. */
export function collectERoamingPullEVSEData(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["ProviderID", "GeoCoordinatesResponseFormat"];
  requireMembers(value, required, pointer, violations);
  member(value, "ProviderID", pointer, violations, collectProviderID);
  member(value, "SearchCenter", pointer, violations, nested, isSearchCenter, collectSearchCenter);
  member(value, "LastCall", pointer, violations, collectDateTime);
  member(value, "GeoCoordinatesResponseFormat", pointer, violations, collectGeoCoordinatesResponseFormat);
  listMember(value, "CountryCodes", pointer, violations, 0, Infinity, collectCountryCode);
  listMember(value, "OperatorIds", pointer, violations, 0, Infinity, collectOperatorID);
  listMember(value, "AuthenticationModes", pointer, violations, 0, Infinity, collectAuthenticationMode);
  listMember(value, "Accessibility", pointer, violations, 0, Infinity, collectAccessibility);
  listMember(value, "CalibrationLawDataAvailability", pointer, violations, 0, Infinity, collectCalibrationLawDataAvailability);
  member(value, "RenewableEnergy", pointer, violations, collectBoolean);
  member(value, "IsHubjectCompatible", pointer, violations, collectBoolean);
  member(value, "IsOpen24Hours", pointer, violations, collectBoolean);
}

/** Whether a value is a conforming PullEvseDataRecord in which nothing needs reading. */
export function isPullEvseDataRecord(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    deltaType,
    lastUpdate,
    EvseID,
    ChargingPoolID,
    ChargingStationNames,
    HardwareManufacturer,
    ChargingStationImage,
    SubOperatorName,
    Address,
    GeoCoordinates,
    Plugs,
    DynamicPowerLevel,
    ChargingFacilities,
    RenewableEnergy,
    EnergySource,
    EnvironmentalImpact,
    CalibrationLawDataAvailability,
    AuthenticationModes,
    MaxCapacity,
    PaymentOptions,
    ValueAddedServices,
    Accessibility,
    AccessibilityLocation,
    HotlinePhoneNumber,
    AdditionalInfo,
    ChargingStationLocationReference,
    GeoChargingPointEntrance,
    IsOpen24Hours,
    OpeningTimes,
    HubOperatorID,
    ClearinghouseID,
    IsHubjectCompatible,
    DynamicInfoAvailable,
    OperatorID,
    OperatorId,
    OperatorName,
    ChargingStationID,
    ChargingStationId,
  } = value;
  return (
    (deltaType === undefined || isDeltaType(deltaType)) &&
    (lastUpdate === undefined || (typeof lastUpdate === "string" && isDateTime(lastUpdate))) &&
    isEvseID(EvseID) &&
    (ChargingPoolID === undefined || isChargingPoolID(ChargingPoolID)) &&
    isInfoTextTypeList(ChargingStationNames) &&
    (HardwareManufacturer === undefined || (typeof HardwareManufacturer === "string" && hasLength(HardwareManufacturer, 0, 50))) &&
    (ChargingStationImage === undefined || (typeof ChargingStationImage === "string" && hasLength(ChargingStationImage, 0, 200))) &&
    (SubOperatorName === undefined || (typeof SubOperatorName === "string" && hasLength(SubOperatorName, 0, 100))) &&
    isAddressIso19773(Address) &&
    isGeoCoordinates(GeoCoordinates) &&
    isPlugList(Plugs) &&
    (DynamicPowerLevel === undefined || typeof DynamicPowerLevel === "boolean") &&
    isChargingFacilityList(ChargingFacilities) &&
    typeof RenewableEnergy === "boolean" &&
    (EnergySource === undefined || isEnergySourceList(EnergySource)) &&
    (EnvironmentalImpact === undefined || isEnvironmentalImpact(EnvironmentalImpact)) &&
    isCalibrationLawDataAvailability(CalibrationLawDataAvailability) &&
    isAuthenticationModeList(AuthenticationModes) &&
    (MaxCapacity === undefined || (typeof MaxCapacity === "number" && Number.isInteger(MaxCapacity))) &&
    isPaymentOptionList(PaymentOptions) &&
    isValueAddedServiceList(ValueAddedServices) &&
    isAccessibility(Accessibility) &&
    (AccessibilityLocation === undefined || isAccessibilityLocation(AccessibilityLocation)) &&
    typeof HotlinePhoneNumber === "string" && EvseDataRecordHotlinePhoneNumberPattern.test(HotlinePhoneNumber) &&
    (AdditionalInfo === undefined || isInfoTextTypeList(AdditionalInfo)) &&
    (ChargingStationLocationReference === undefined || isInfoTextTypeList(ChargingStationLocationReference)) &&
    (GeoChargingPointEntrance === undefined || isGeoCoordinates(GeoChargingPointEntrance)) &&
    typeof IsOpen24Hours === "boolean" &&
    (OpeningTimes === undefined || isOpeningTimesList(OpeningTimes)) &&
    (HubOperatorID === undefined || isOperatorID(HubOperatorID)) &&
    (ClearinghouseID === undefined || (typeof ClearinghouseID === "string" && hasLength(ClearinghouseID, 0, 20))) &&
    typeof IsHubjectCompatible === "boolean" &&
    isDynamicInfoAvailable(DynamicInfoAvailable) &&
    isOperatorID(OperatorID) &&
    typeof OperatorName === "string" && hasLength(OperatorName, 0, 100) &&
    (ChargingStationID === undefined || (typeof ChargingStationID === "string" && hasLength(ChargingStationID, 0, 50))) &&
    OperatorId === undefined &&
    ChargingStationId === undefined
  );
}

/** Adds every way in which a value departs from PullEvseDataRecord. */
export function collectPullEvseDataRecord(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["EvseID"];
  requireMembers(value, required, pointer, violations);
  const tolerated = [
    "ChargingStationNames",
    "Address",
    "GeoCoordinates",
    "Plugs",
    "ChargingFacilities",
    "RenewableEnergy",
    "CalibrationLawDataAvailability",
    "AuthenticationModes",
    "PaymentOptions",
    "ValueAddedServices",
    "Accessibility",
    "HotlinePhoneNumber",
    "IsOpen24Hours",
    "IsHubjectCompatible",
    "DynamicInfoAvailable",
    "OperatorID",
    "OperatorName",
  ];
  requireMembers(value, tolerated, pointer, violations, true);
  member(value, "deltaType", pointer, violations, collectDeltaType);
  member(value, "lastUpdate", pointer, violations, collectDateTime);
  member(value, "EvseID", pointer, violations, collectEvseID);
  member(value, "ChargingPoolID", pointer, violations, collectChargingPoolID);
  listMember(value, "ChargingStationNames", pointer, violations, 0, Infinity, nested, isInfoTextType, collectInfoTextType);
  member(value, "HardwareManufacturer", pointer, violations, collectText, 0, 50);
  member(value, "ChargingStationImage", pointer, violations, collectText, 0, 200);
  member(value, "SubOperatorName", pointer, violations, collectText, 0, 100);
  member(value, "Address", pointer, violations, nested, isAddressIso19773, collectAddressIso19773);
  member(value, "GeoCoordinates", pointer, violations, nested, isGeoCoordinates, collectGeoCoordinates);
  listMember(value, "Plugs", pointer, violations, 0, Infinity, collectPlug);
  member(value, "DynamicPowerLevel", pointer, violations, collectBoolean);
  listMember(value, "ChargingFacilities", pointer, violations, 0, Infinity, nested, isChargingFacility, collectChargingFacility);
  member(value, "RenewableEnergy", pointer, violations, collectBoolean);
  listMember(value, "EnergySource", pointer, violations, 0, Infinity, nested, isEnergySource, collectEnergySource);
  member(value, "EnvironmentalImpact", pointer, violations, nested, isEnvironmentalImpact, collectEnvironmentalImpact);
  member(value, "CalibrationLawDataAvailability", pointer, violations, collectCalibrationLawDataAvailability);
  listMember(value, "AuthenticationModes", pointer, violations, 0, Infinity, collectAuthenticationMode);
  member(value, "MaxCapacity", pointer, violations, collectNumber, true);
  listMember(value, "PaymentOptions", pointer, violations, 0, Infinity, collectPaymentOption);
  listMember(value, "ValueAddedServices", pointer, violations, 0, Infinity, collectValueAddedService);
  member(value, "Accessibility", pointer, violations, collectAccessibility);
  member(value, "AccessibilityLocation", pointer, violations, collectAccessibilityLocation);
  member(value, "HotlinePhoneNumber", pointer, violations, collectText, 0, Infinity, EvseDataRecordHotlinePhoneNumberPattern);
  listMember(value, "AdditionalInfo", pointer, violations, 0, Infinity, nested, isInfoTextType, collectInfoTextType);
  listMember(value, "ChargingStationLocationReference", pointer, violations, 0, Infinity, nested, isInfoTextType, collectInfoTextType);
  member(value, "GeoChargingPointEntrance", pointer, violations, nested, isGeoCoordinates, collectGeoCoordinates);
  member(value, "IsOpen24Hours", pointer, violations, collectBoolean);
  listMember(value, "OpeningTimes", pointer, violations, 0, Infinity, nested, isOpeningTimes, collectOpeningTimes);
  member(value, "HubOperatorID", pointer, violations, collectOperatorID);
  member(value, "ClearinghouseID", pointer, violations, collectText, 0, 20);
  member(value, "IsHubjectCompatible", pointer, violations, collectBoolean);
  member(value, "DynamicInfoAvailable", pointer, violations, collectDynamicInfoAvailable);
  member(value, "OperatorID", pointer, violations, collectOperatorID);
  member(value, "OperatorName", pointer, violations, collectText, 0, 100);
  member(value, "ChargingStationID", pointer, violations, collectText, 0, 50);
}

/** Whether a value is a conforming eRoamingEVSEData in which nothing needs reading. */
export function isERoamingEVSEData(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    content,
    number,
    size,
    totalElements,
    last,
    totalPages,
    first,
    numberOfElements,
    StatusCode,
    pageable,
    empty,
  } = value;
  return (
    isPullEvseDataRecordList(content) &&
    typeof number === "number" && Number.isInteger(number) &&
    typeof size === "number" && Number.isInteger(size) &&
    typeof totalElements === "number" && Number.isInteger(totalElements) &&
    typeof last === "boolean" &&
    typeof totalPages === "number" && Number.isInteger(totalPages) &&
    typeof first === "boolean" &&
    typeof numberOfElements === "number" && Number.isInteger(numberOfElements) &&
    isStatusCode(StatusCode) &&
    (pageable === undefined || isPageable(pageable)) &&
    (empty === undefined || typeof empty === "boolean")
  );
}

/** Adds every way in which a value departs from eRoamingEVSEData. */
export function collectERoamingEVSEData(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["content", "number", "size", "totalElements", "last", "totalPages", "first", "numberOfElements"];
  requireMembers(value, required, pointer, violations);
  const tolerated = ["StatusCode"];
  requireMembers(value, tolerated, pointer, violations, true);
  listMember(value, "content", pointer, violations, 0, Infinity, nested, isPullEvseDataRecord, collectPullEvseDataRecord);
  member(value, "number", pointer, violations, collectNumber, true);
  member(value, "size", pointer, violations, collectNumber, true);
  member(value, "totalElements", pointer, violations, collectNumber, true);
  member(value, "last", pointer, violations, collectBoolean);
  member(value, "totalPages", pointer, violations, collectNumber, true);
  member(value, "first", pointer, violations, collectBoolean);
  member(value, "numberOfElements", pointer, violations, collectNumber, true);
  member(value, "StatusCode", pointer, violations, nested, isStatusCode, collectStatusCode);
  member(value, "pageable", pointer, violations, nested, isPageable, collectPageable);
  member(value, "empty", pointer, violations, collectBoolean);
}

/** Whether a value is a conforming EvseStatus in which nothing needs reading. */
export function isEvseStatus(value: unknown): boolean {
  return EvseStatusSet.has(value);
}

/** Adds every way in which a value departs from EvseStatus. */
export function collectEvseStatus(value: unknown, pointer: string, violations: Violation[]): void {
  collectLiteral(value, pointer, violations, EvseStatusSet);
}

/** Whether a value is a conforming eRoamingPullEVSEStatus in which nothing needs reading. */
export function isERoamingPullEVSEStatus(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { ProviderID, SearchCenter, EvseStatus, EVSEStatus } = value;
  return (
    isProviderID(ProviderID) &&
    (SearchCenter === undefined || isSearchCenter(SearchCenter)) &&
    (EvseStatus === undefined || isEvseStatus(EvseStatus)) &&
    EVSEStatus === undefined
  );
}

/** Adds every way in which a value departs from eRoamingPullEVSEStatus. */
export function collectERoamingPullEVSEStatus(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["ProviderID"];
  requireMembers(value, required, pointer, violations);
  member(value, "ProviderID", pointer, violations, collectProviderID);
  member(value, "SearchCenter", pointer, violations, nested, isSearchCenter, collectSearchCenter);
  member(value, "EvseStatus", pointer, violations, collectEvseStatus);
}

/** Whether a value is a conforming eRoamingPullEVSEStatusByID in which nothing needs reading. */
export function isERoamingPullEVSEStatusByID(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { ProviderID, EvseID } = value;
  return isProviderID(ProviderID) && isEvseIDList(EvseID) && EvseID.length <= 100;
}

/** Adds every way in which a value departs from eRoamingPullEVSEStatusByID. */
export function collectERoamingPullEVSEStatusByID(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["ProviderID", "EvseID"];
  requireMembers(value, required, pointer, violations);
  member(value, "ProviderID", pointer, violations, collectProviderID);
  listMember(value, "EvseID", pointer, violations, 0, 100, collectEvseID);
}

/** Whether a value is a conforming eRoamingPullEVSEStatusByOperatorID in which nothing needs reading. */
export function isERoamingPullEVSEStatusByOperatorID(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { ProviderID, OperatorID } = value;
  return isProviderID(ProviderID) && isOperatorIDList(OperatorID);
}

/** Adds every way in which a value departs from eRoamingPullEVSEStatusByOperatorID. */
export function collectERoamingPullEVSEStatusByOperatorID(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["ProviderID", "OperatorID"];
  requireMembers(value, required, pointer, violations);
  member(value, "ProviderID", pointer, violations, collectProviderID);
  listMember(value, "OperatorID", pointer, violations, 0, Infinity, collectOperatorID);
}

/** Whether a value is a conforming eRoamingEVSEStatus in which nothing needs reading. */
export function isERoamingEVSEStatus(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { EvseStatuses, StatusCode } = value;
  return isEvseStatuses(EvseStatuses) && (StatusCode === undefined || isStatusCode(StatusCode));
}

/** Adds every way in which a value departs from eRoamingEVSEStatus. */
export function collectERoamingEVSEStatus(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["EvseStatuses"];
  requireMembers(value, required, pointer, violations);
  member(value, "EvseStatuses", pointer, violations, nested, isEvseStatuses, collectEvseStatuses);
  member(value, "StatusCode", pointer, violations, nested, isStatusCode, collectStatusCode);
}

/** Whether a value is a conforming eRoamingEVSEStatusByID in which nothing needs reading. */
export function isERoamingEVSEStatusByID(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { EVSEStatusRecords, StatusCode } = value;
  return isEvseStatusRecords(EVSEStatusRecords) && (StatusCode === undefined || isStatusCode(StatusCode));
}

/** Adds every way in which a value departs from eRoamingEVSEStatusByID. */
export function collectERoamingEVSEStatusByID(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["EVSEStatusRecords"];
  requireMembers(value, required, pointer, violations);
  member(value, "EVSEStatusRecords", pointer, violations, nested, isEvseStatusRecords, collectEvseStatusRecords);
  member(value, "StatusCode", pointer, violations, nested, isStatusCode, collectStatusCode);
}

/** Whether a value is a conforming eRoamingPullPricingProductData in which nothing needs reading. */
export function isERoamingPullPricingProductData(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { LastCall, OperatorIDs, OperatorIds } = value;
  return (
    (LastCall === undefined || (typeof LastCall === "string" && isDateTime(LastCall))) &&
    isOperatorIDList(OperatorIDs) &&
    OperatorIds === undefined
  );
}

/** Adds every way in which a value departs from eRoamingPullPricingProductData. */
export function collectERoamingPullPricingProductData(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["OperatorIDs"];
  requireMembers(value, required, pointer, violations);
  member(value, "LastCall", pointer, violations, collectDateTime);
  listMember(value, "OperatorIDs", pointer, violations, 0, Infinity, collectOperatorID);
}

/** Whether a value is a conforming PricingProductDataType in which nothing needs reading. */
export function isPricingProductDataType(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    OperatorID,
    OperatorName,
    ProviderID,
    PricingDefaultPrice,
    PricingDefaultPriceCurrency,
    PricingDefaultReferenceUnit,
    PricingProductDataRecords,
  } = value;
  return (
    isOperatorID(OperatorID) &&
    (OperatorName === undefined || (typeof OperatorName === "string" && hasLength(OperatorName, 0, 100))) &&
    isProviderIDAsterisk(ProviderID) &&
    typeof PricingDefaultPrice === "number" && Number.isFinite(PricingDefaultPrice) &&
    isCurrencyID(PricingDefaultPriceCurrency) &&
    isReferenceUnit(PricingDefaultReferenceUnit) &&
    isPricingProductDataRecordList(PricingProductDataRecords)
  );
}

/** Adds every way in which a value departs from PricingProductDataType. */
export function collectPricingProductDataType(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = [
    "OperatorID",
    "ProviderID",
    "PricingDefaultPrice",
    "PricingDefaultPriceCurrency",
    "PricingDefaultReferenceUnit",
    "PricingProductDataRecords",
  ];
  requireMembers(value, required, pointer, violations);
  member(value, "OperatorID", pointer, violations, collectOperatorID);
  member(value, "OperatorName", pointer, violations, collectText, 0, 100);
  member(value, "ProviderID", pointer, violations, collectProviderIDAsterisk);
  member(value, "PricingDefaultPrice", pointer, violations, collectNumber);
  member(value, "PricingDefaultPriceCurrency", pointer, violations, collectCurrencyID);
  member(value, "PricingDefaultReferenceUnit", pointer, violations, collectReferenceUnit);
  listMember(value, "PricingProductDataRecords", pointer, violations, 0, Infinity, nested, isPricingProductDataRecord, collectPricingProductDataRecord);
}

/** Whether a value is a conforming eRoamingPricingProductData in which nothing needs reading. */
export function isERoamingPricingProductData(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { PricingProductData, OperatorPricingProducts, StatusCode } = value;
  return (
    isPricingProductDataTypeList(PricingProductData) &&
    (StatusCode === undefined || isStatusCode(StatusCode)) &&
    OperatorPricingProducts === undefined
  );
}

/** Adds every way in which a value departs from eRoamingPricingProductData. */
export function collectERoamingPricingProductData(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["PricingProductData"];
  requireMembers(value, required, pointer, violations);
  listMember(value, "PricingProductData", pointer, violations, 0, Infinity, nested, isPricingProductDataType, collectPricingProductDataType);
  member(value, "StatusCode", pointer, violations, nested, isStatusCode, collectStatusCode);
}

/** Whether a value is a conforming eRoamingPullEVSEPricing in which nothing needs reading. */
export function isERoamingPullEVSEPricing(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { ProviderID, LastCall, OperatorIDs, OperatorIds } = value;
  return (
    isProviderID(ProviderID) &&
    (LastCall === undefined || (typeof LastCall === "string" && isDateTime(LastCall))) &&
    isOperatorIDList(OperatorIDs) &&
    OperatorIds === undefined
  );
}

/** Adds every way in which a value departs from eRoamingPullEVSEPricing. */
export function collectERoamingPullEVSEPricing(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["ProviderID", "OperatorIDs"];
  requireMembers(value, required, pointer, violations);
  member(value, "ProviderID", pointer, violations, collectProviderID);
  member(value, "LastCall", pointer, violations, collectDateTime);
  listMember(value, "OperatorIDs", pointer, violations, 0, Infinity, collectOperatorID);
}

/** Whether a value is a conforming OperatorEVSEPricing in which nothing needs reading. */
export function isOperatorEVSEPricing(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { OperatorID, OperatorName, EVSEPricing } = value;
  return (
    isOperatorID(OperatorID) &&
    (OperatorName === undefined || (typeof OperatorName === "string" && hasLength(OperatorName, 0, 100))) &&
    isEVSEPricingList(EVSEPricing)
  );
}

/** Adds every way in which a value departs from OperatorEVSEPricing. */
export function collectOperatorEVSEPricing(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["OperatorID", "EVSEPricing"];
  requireMembers(value, required, pointer, violations);
  member(value, "OperatorID", pointer, violations, collectOperatorID);
  member(value, "OperatorName", pointer, violations, collectText, 0, 100);
  listMember(value, "EVSEPricing", pointer, violations, 0, Infinity, nested, isEVSEPricing, collectEVSEPricing);
}

/** Whether a value is a conforming eRoamingEVSEPricing in which nothing needs reading. */
export function isERoamingEVSEPricing(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { EVSEPricing, OperatorEVSEPricing, StatusCode } = value;
  return (
    isOperatorEVSEPricingList(EVSEPricing) &&
    (StatusCode === undefined || isStatusCode(StatusCode)) &&
    OperatorEVSEPricing === undefined
  );
}

/** Adds every way in which a value departs from eRoamingEVSEPricing. */
export function collectERoamingEVSEPricing(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["EVSEPricing"];
  requireMembers(value, required, pointer, violations);
  listMember(value, "EVSEPricing", pointer, violations, 0, Infinity, nested, isOperatorEVSEPricing, collectOperatorEVSEPricing);
  member(value, "StatusCode", pointer, violations, nested, isStatusCode, collectStatusCode);
}

/** Whether a value is a conforming AuthenticationData in which nothing needs reading. */
export function isAuthenticationData(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { ProviderAuthenticationData } = value;
  return (ProviderAuthenticationData === undefined || isProviderAuthenticationDataList(ProviderAuthenticationData));
}

/** Adds every way in which a value departs from AuthenticationData. */
export function collectAuthenticationData(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  listMember(value, "ProviderAuthenticationData", pointer, violations, 0, Infinity, nested, isProviderAuthenticationData, collectProviderAuthenticationData);
}

/** Whether a value is a conforming FaultBody in which nothing needs reading. */
export function isFaultBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { extendedInfo, message, validationErrors } = value;
  return (
    (extendedInfo === undefined || typeof extendedInfo === "string") &&
    (message === undefined || typeof message === "string") &&
    (validationErrors === undefined || isFieldValidationErrorList(validationErrors))
  );
}

/** Adds every way in which a value departs from FaultBody. */
export function collectFaultBody(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  member(value, "extendedInfo", pointer, violations, collectText);
  member(value, "message", pointer, violations, collectText);
  listMember(value, "validationErrors", pointer, violations, 0, Infinity, nested, isFieldValidationError, collectFieldValidationError);
}

/** Whether a value is a conforming FieldValidationError in which nothing needs reading. */
export function isFieldValidationError(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { errorMessage, fieldReference } = value;
  return (
    (errorMessage === undefined || typeof errorMessage === "string") &&
    (fieldReference === undefined || typeof fieldReference === "string")
  );
}

/** Adds every way in which a value departs from FieldValidationError. */
export function collectFieldValidationError(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  member(value, "errorMessage", pointer, violations, collectText);
  member(value, "fieldReference", pointer, violations, collectText);
}

/** Whether a value is a conforming OicpERoamingFault in which nothing needs reading. */
export function isOicpERoamingFault(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { StatusCode, message } = value;
  return (
    (StatusCode === undefined || isStatusCode(StatusCode)) &&
    (message === undefined || typeof message === "string")
  );
}

/** Adds every way in which a value departs from OicpERoamingFault. */
export function collectOicpERoamingFault(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  member(value, "StatusCode", pointer, violations, nested, isStatusCode, collectStatusCode);
  member(value, "message", pointer, violations, collectText);
}

/** Whether a value is a conforming eRoamingPullAuthenticationData in which nothing needs reading. */
export function isERoamingPullAuthenticationData(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { OperatorID } = value;
  return isOperatorID(OperatorID);
}

/** Adds every way in which a value departs from eRoamingPullAuthenticationData. */
export function collectERoamingPullAuthenticationData(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["OperatorID"];
  requireMembers(value, required, pointer, violations);
  member(value, "OperatorID", pointer, violations, collectOperatorID);
}

/** Whether a value is a conforming eRoamingAuthenticationData in which nothing needs reading. */
export function isERoamingAuthenticationData(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { AuthenticationData, StatusCode } = value;
  return (
    (AuthenticationData === undefined || isAuthenticationData(AuthenticationData)) &&
    (StatusCode === undefined || isStatusCode(StatusCode))
  );
}

/** Adds every way in which a value departs from eRoamingAuthenticationData. */
export function collectERoamingAuthenticationData(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  member(value, "AuthenticationData", pointer, violations, nested, isAuthenticationData, collectAuthenticationData);
  member(value, "StatusCode", pointer, violations, nested, isStatusCode, collectStatusCode);
}

/** Whether a value is a conforming HashedPIN in which nothing needs reading. */
export function isHashedPIN(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { Value, Function, LegacyHashData } = value;
  return (
    typeof Value === "string" && HashedPINValuePattern.test(Value) &&
    isHashFunction(Function) &&
    (LegacyHashData === undefined || isLegacyHashData(LegacyHashData))
  );
}

/** Adds every way in which a value departs from HashedPIN. */
export function collectHashedPIN(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["Value", "Function"];
  requireMembers(value, required, pointer, violations);
  member(value, "Value", pointer, violations, collectText, 0, Infinity, HashedPINValuePattern);
  member(value, "Function", pointer, violations, collectHashFunction);
  member(value, "LegacyHashData", pointer, violations, nested, isLegacyHashData, collectLegacyHashData);
}

/** Whether a value is a conforming AuthorizationStatus in which nothing needs reading. */
export function isAuthorizationStatus(value: unknown): boolean {
  return value === "Authorized" || value === "NotAuthorized";
}

/** Adds every way in which a value departs from AuthorizationStatus. */
export function collectAuthorizationStatus(value: unknown, pointer: string, violations: Violation[]): void {
  collectLiteral(value, pointer, violations, AuthorizationStatusSet);
}

/** Whether a value is a conforming MeterValueInBetween in which nothing needs reading. */
export function isMeterValueInBetween(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { meterValues } = value;
  return (meterValues === undefined || isMeterValueInBetweenMeterValuesList(meterValues));
}

/** Adds every way in which a value departs from MeterValueInBetween. */
export function collectMeterValueInBetween(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  listMember(value, "meterValues", pointer, violations, 0, Infinity, collectNumber);
}

/** Whether a value is a conforming SignedMeteringValue in which nothing needs reading. */
export function isSignedMeteringValue(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { SignedMeteringValue, MeteringStatus } = value;
  return (
    (SignedMeteringValue === undefined || (typeof SignedMeteringValue === "string" && hasLength(SignedMeteringValue, 0, 3000))) &&
    (MeteringStatus === undefined || isMeteringStatus(MeteringStatus))
  );
}

/** Adds every way in which a value departs from SignedMeteringValue. */
export function collectSignedMeteringValue(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  member(value, "SignedMeteringValue", pointer, violations, collectText, 0, 3000);
  member(value, "MeteringStatus", pointer, violations, collectMeteringStatus);
}

/** Whether a value is a conforming CalibrationLawVerificationInfo in which nothing needs reading. */
export function isCalibrationLawVerificationInfo(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {
    CalibrationLawCertificateID,
    PublicKey,
    MeteringSignatureUrl,
    MeteringSignatureEncodingFormat,
    SignedMeteringValuesVerificationInstruction,
  } = value;
  return (
    (CalibrationLawCertificateID === undefined || (typeof CalibrationLawCertificateID === "string" && hasLength(CalibrationLawCertificateID, 0, 100))) &&
    (PublicKey === undefined || (typeof PublicKey === "string" && hasLength(PublicKey, 0, 1000))) &&
    (MeteringSignatureUrl === undefined || (typeof MeteringSignatureUrl === "string" && hasLength(MeteringSignatureUrl, 0, 200))) &&
    (MeteringSignatureEncodingFormat === undefined || (typeof MeteringSignatureEncodingFormat === "string" && hasLength(MeteringSignatureEncodingFormat, 0, 50))) &&
    (SignedMeteringValuesVerificationInstruction === undefined || (typeof SignedMeteringValuesVerificationInstruction === "string" && hasLength(SignedMeteringValuesVerificationInstruction, 0, 400)))
  );
}

/** Adds every way in which a value departs from CalibrationLawVerificationInfo. */
export function collectCalibrationLawVerificationInfo(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  member(value, "CalibrationLawCertificateID", pointer, violations, collectText, 0, 100);
  member(value, "PublicKey", pointer, violations, collectText, 0, 1000);
  member(value, "MeteringSignatureUrl", pointer, violations, collectText, 0, 200);
  member(value, "MeteringSignatureEncodingFormat", pointer, violations, collectText, 0, 50);
  member(value, "SignedMeteringValuesVerificationInstruction", pointer, violations, collectText, 0, 400);
}

/** Whether a value is a conforming GoogleCoordinates in which nothing needs reading. */
export function isGoogleCoordinates(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { Coordinates, Coordinatea } = value;
  return (
    typeof Coordinates === "string" && hasLength(Coordinates, 0, 100) && GoogleCoordinatesCoordinatesPattern.test(Coordinates) &&
    Coordinatea === undefined
  );
}

/** Adds every way in which a value departs from GoogleCoordinates. */
export function collectGoogleCoordinates(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["Coordinates"];
  requireMembers(value, required, pointer, violations);
  member(value, "Coordinates", pointer, violations, collectText, 0, 100, GoogleCoordinatesCoordinatesPattern);
}

/** Whether a value is a conforming DecimalDegreeCoordinates in which nothing needs reading. */
export function isDecimalDegreeCoordinates(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { Longitude, Latitude } = value;
  return (
    typeof Longitude === "string" && hasLength(Longitude, 0, 100) && DecimalDegreeCoordinatesLongitudePattern.test(Longitude) &&
    typeof Latitude === "string" && hasLength(Latitude, 0, 100) && DecimalDegreeCoordinatesLatitudePattern.test(Latitude)
  );
}

/** Adds every way in which a value departs from DecimalDegreeCoordinates. */
export function collectDecimalDegreeCoordinates(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["Longitude", "Latitude"];
  requireMembers(value, required, pointer, violations);
  member(value, "Longitude", pointer, violations, collectText, 0, 100, DecimalDegreeCoordinatesLongitudePattern);
  member(value, "Latitude", pointer, violations, collectText, 0, 100, DecimalDegreeCoordinatesLatitudePattern);
}

/** Whether a value is a conforming DegreeMinuteSecondsCoordinates in which nothing needs reading. */
export function isDegreeMinuteSecondsCoordinates(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { Longitude, Latitude } = value;
  return (
    typeof Longitude === "string" && hasLength(Longitude, 0, 100) && DegreeMinuteSecondsCoordinatesLongitudePattern.test(Longitude) &&
    typeof Latitude === "string" && hasLength(Latitude, 0, 100) && DegreeMinuteSecondsCoordinatesLatitudePattern.test(Latitude)
  );
}

/** Adds every way in which a value departs from DegreeMinuteSecondsCoordinates. */
export function collectDegreeMinuteSecondsCoordinates(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["Longitude", "Latitude"];
  requireMembers(value, required, pointer, violations);
  member(value, "Longitude", pointer, violations, collectText, 0, 100, DegreeMinuteSecondsCoordinatesLongitudePattern);
  member(value, "Latitude", pointer, violations, collectText, 0, 100, DegreeMinuteSecondsCoordinatesLatitudePattern);
}

/** Whether a value is a conforming PowerType in which nothing needs reading. */
export function isPowerType(value: unknown): boolean {
  return value === "AC_1_PHASE" || value === "AC_3_PHASE" || value === "DC";
}

/** Adds every way in which a value departs from PowerType. */
export function collectPowerType(value: unknown, pointer: string, violations: Violation[]): void {
  collectLiteral(value, pointer, violations, PowerTypeSet);
}

/** Whether a value is a conforming ChargingMode in which nothing needs reading. */
export function isChargingMode(value: unknown): boolean {
  return ChargingModeSet.has(value);
}

/** Adds every way in which a value departs from ChargingMode. */
export function collectChargingMode(value: unknown, pointer: string, violations: Violation[]): void {
  collectLiteral(value, pointer, violations, ChargingModeSet);
}

/** Whether a value is a conforming Energy in which nothing needs reading. */
export function isEnergy(value: unknown): boolean {
  return EnergySet.has(value);
}

/** Adds every way in which a value departs from Energy. */
export function collectEnergy(value: unknown, pointer: string, violations: Violation[]): void {
  collectLiteral(value, pointer, violations, EnergySet);
}

/** Whether a value is a conforming Period in which nothing needs reading. */
export function isPeriod(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { begin, end } = value;
  return (
    typeof begin === "string" && PeriodBeginPattern.test(begin) &&
    typeof end === "string" && PeriodEndPattern.test(end)
  );
}

/** Adds every way in which a value departs from Period. */
export function collectPeriod(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["begin", "end"];
  requireMembers(value, required, pointer, violations);
  member(value, "begin", pointer, violations, collectText, 0, Infinity, PeriodBeginPattern);
  member(value, "end", pointer, violations, collectText, 0, Infinity, PeriodEndPattern);
}

/** Whether a value is a conforming DaysOfWeek in which nothing needs reading. */
export function isDaysOfWeek(value: unknown): boolean {
  return DaysOfWeekSet.has(value);
}

/** Adds every way in which a value departs from DaysOfWeek. */
export function collectDaysOfWeek(value: unknown, pointer: string, violations: Violation[]): void {
  collectLiteral(value, pointer, violations, DaysOfWeekSet);
}

/** Whether a value is a conforming EnvironmentalImpact in which nothing needs reading. */
export function isEnvironmentalImpact(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { CO2Emission, NuclearWaste } = value;
  return (
    (CO2Emission === undefined || (typeof CO2Emission === "number" && Number.isFinite(CO2Emission) && CO2Emission >= 0 && CO2Emission <= 99999)) &&
    (NuclearWaste === undefined || (typeof NuclearWaste === "number" && Number.isFinite(NuclearWaste) && NuclearWaste >= 0 && NuclearWaste <= 99999))
  );
}

/** Adds every way in which a value departs from EnvironmentalImpact. */
export function collectEnvironmentalImpact(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  member(value, "CO2Emission", pointer, violations, collectNumber, false, 0, 99999);
  member(value, "NuclearWaste", pointer, violations, collectNumber, false, 0, 99999);
}

/** Whether a value is a conforming CalibrationLawDataAvailability in which nothing needs reading. */
export function isCalibrationLawDataAvailability(value: unknown): boolean {
  return value === "Local" || value === "External" || value === "Not Available";
}

/** Adds every way in which a value departs from CalibrationLawDataAvailability. */
export function collectCalibrationLawDataAvailability(value: unknown, pointer: string, violations: Violation[]): void {
  collectLiteral(value, pointer, violations, CalibrationLawDataAvailabilitySet);
}

/** Whether a value is a conforming AccessibilityLocation in which nothing needs reading. */
export function isAccessibilityLocation(value: unknown): boolean {
  return AccessibilityLocationSet.has(value);
}

/** Adds every way in which a value departs from AccessibilityLocation. */
export function collectAccessibilityLocation(value: unknown, pointer: string, violations: Violation[]): void {
  collectLiteral(value, pointer, violations, AccessibilityLocationSet);
}

/** Whether a value is a conforming DynamicInfoAvailable in which nothing needs reading. */
export function isDynamicInfoAvailable(value: unknown): boolean {
  return value === "true" || value === "false" || value === "auto";
}

/** Adds every way in which a value departs from DynamicInfoAvailable. */
export function collectDynamicInfoAvailable(value: unknown, pointer: string, violations: Violation[]): void {
  collectLiteral(value, pointer, violations, DynamicInfoAvailableSet);
}

/** Whether a value is a conforming ActionType in which nothing needs reading. */
export function isActionType(value: unknown): boolean {
  return ActionTypeSet.has(value);
}

/** Adds every way in which a value departs from ActionType. */
export function collectActionType(value: unknown, pointer: string, violations: Violation[]): void {
  collectLiteral(value, pointer, violations, ActionTypeSet);
}

/** Whether a value is a conforming OperatorEvseData in which nothing needs reading. */
export function isOperatorEvseData(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { OperatorID, OperatorName, EvseDataRecord } = value;
  return (
    isOperatorID(OperatorID) &&
    typeof OperatorName === "string" && hasLength(OperatorName, 0, 100) &&
    isEvseDataRecordList(EvseDataRecord)
  );
}

/** Adds every way in which a value departs from OperatorEvseData. */
export function collectOperatorEvseData(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["OperatorID", "OperatorName", "EvseDataRecord"];
  requireMembers(value, required, pointer, violations);
  member(value, "OperatorID", pointer, violations, collectOperatorID);
  member(value, "OperatorName", pointer, violations, collectText, 0, 100);
  listMember(value, "EvseDataRecord", pointer, violations, 0, Infinity, nested, isEvseDataRecord, collectEvseDataRecord);
}

/** Whether a value is a conforming OperatorEvseStatus in which nothing needs reading. */
export function isOperatorEvseStatus(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { OperatorID, OperatorName, EvseStatusRecord } = value;
  return (
    isOperatorID(OperatorID) &&
    (OperatorName === undefined || (typeof OperatorName === "string" && hasLength(OperatorName, 0, 100))) &&
    isEvseStatusRecordList(EvseStatusRecord)
  );
}

/** Adds every way in which a value departs from OperatorEvseStatus. */
export function collectOperatorEvseStatus(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["OperatorID", "EvseStatusRecord"];
  requireMembers(value, required, pointer, violations);
  member(value, "OperatorID", pointer, violations, collectOperatorID);
  member(value, "OperatorName", pointer, violations, collectText, 0, 100);
  listMember(value, "EvseStatusRecord", pointer, violations, 0, Infinity, nested, isEvseStatusRecord, collectEvseStatusRecord);
}

/** Whether a value is a conforming ProductAvailabilityTimes in which nothing needs reading. */
export function isProductAvailabilityTimes(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { Periods, Period, on, On } = value;
  return isPeriodList(Periods) && isDaysOfWeek(on) && Period === undefined && On === undefined;
}

/** Adds every way in which a value departs from ProductAvailabilityTimes. */
export function collectProductAvailabilityTimes(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["Periods", "on"];
  requireMembers(value, required, pointer, violations);
  listMember(value, "Periods", pointer, violations, 0, Infinity, nested, isPeriod, collectPeriod);
  member(value, "on", pointer, violations, collectDaysOfWeek);
}

/** Whether a value is a conforming AdditionalReferences in which nothing needs reading. */
export function isAdditionalReferences(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { AdditionalReference, AdditionalReferenceUnit, PricePerAdditionalReferenceUnit } = value;
  return (
    isAdditionalReference(AdditionalReference) &&
    isReferenceUnit(AdditionalReferenceUnit) &&
    typeof PricePerAdditionalReferenceUnit === "number" && Number.isFinite(PricePerAdditionalReferenceUnit)
  );
}

/** Adds every way in which a value departs from AdditionalReferences. */
export function collectAdditionalReferences(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["AdditionalReference", "AdditionalReferenceUnit", "PricePerAdditionalReferenceUnit"];
  requireMembers(value, required, pointer, violations);
  member(value, "AdditionalReference", pointer, violations, collectAdditionalReference);
  member(value, "AdditionalReferenceUnit", pointer, violations, collectReferenceUnit);
  member(value, "PricePerAdditionalReferenceUnit", pointer, violations, collectNumber);
}

/** Whether a value is a conforming EVSEPricing in which nothing needs reading. */
export function isEVSEPricing(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { EvseID, ProviderID, EvseIDProductList } = value;
  return (
    isEvseID(EvseID) &&
    isProviderIDAsterisk(ProviderID) &&
    isProductIDList(EvseIDProductList) && EvseIDProductList.length >= 1
  );
}

/** Adds every way in which a value departs from EVSEPricing. */
export function collectEVSEPricing(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["EvseID", "ProviderID", "EvseIDProductList"];
  requireMembers(value, required, pointer, violations);
  member(value, "EvseID", pointer, violations, collectEvseID);
  member(value, "ProviderID", pointer, violations, collectProviderIDAsterisk);
  listMember(value, "EvseIDProductList", pointer, violations, 1, Infinity, collectProductID);
}

/** Whether a value is a conforming ErrorClass in which nothing needs reading. */
export function isErrorClass(value: unknown): boolean {
  return value === "ConnectorError" || value === "CriticalError";
}

/** Adds every way in which a value departs from ErrorClass. */
export function collectErrorClass(value: unknown, pointer: string, violations: Violation[]): void {
  collectLiteral(value, pointer, violations, ErrorClassSet);
}

/** Whether a value is a conforming Pageable in which nothing needs reading. */
export function isPageable(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { sort, pageSize, pageNumber, offset, paged, unpaged } = value;
  return (
    (sort === undefined || isSort(sort)) &&
    (pageSize === undefined || (typeof pageSize === "number" && Number.isInteger(pageSize))) &&
    (pageNumber === undefined || (typeof pageNumber === "number" && Number.isInteger(pageNumber))) &&
    (offset === undefined || (typeof offset === "number" && Number.isInteger(offset))) &&
    (paged === undefined || typeof paged === "boolean") &&
    (unpaged === undefined || typeof unpaged === "boolean")
  );
}

/** Adds every way in which a value departs from Pageable. */
export function collectPageable(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  member(value, "sort", pointer, violations, nested, isSort, collectSort);
  member(value, "pageSize", pointer, violations, collectNumber, true);
  member(value, "pageNumber", pointer, violations, collectNumber, true);
  member(value, "offset", pointer, violations, collectNumber, true);
  member(value, "paged", pointer, violations, collectBoolean);
  member(value, "unpaged", pointer, violations, collectBoolean);
}

/** Whether a value is a conforming AuthenticationDataRecord in which nothing needs reading. */
export function isAuthenticationDataRecord(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { Identification } = value;
  return isIdentification(Identification);
}

/** Adds every way in which a value departs from AuthenticationDataRecord. */
export function collectAuthenticationDataRecord(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["Identification"];
  requireMembers(value, required, pointer, violations);
  member(value, "Identification", pointer, violations, nested, isIdentification, collectIdentification);
}

/** Whether a value is a conforming SearchCenter in which nothing needs reading. */
export function isSearchCenter(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { GeoCoordinates, Radius } = value;
  return (
    isGeoCoordinates(GeoCoordinates) &&
    typeof Radius === "number" && Number.isFinite(Radius) && Radius >= 0 && Radius <= 999.9
  );
}

/** Adds every way in which a value departs from SearchCenter. */
export function collectSearchCenter(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["GeoCoordinates", "Radius"];
  requireMembers(value, required, pointer, violations);
  member(value, "GeoCoordinates", pointer, violations, nested, isGeoCoordinates, collectGeoCoordinates);
  member(value, "Radius", pointer, violations, collectNumber, false, 0, 999.9);
}

/** Whether a value is a conforming DeltaType in which nothing needs reading. */
export function isDeltaType(value: unknown): boolean {
  return value === "update" || value === "insert" || value === "delete";
}

/** Adds every way in which a value departs from DeltaType. */
export function collectDeltaType(value: unknown, pointer: string, violations: Violation[]): void {
  collectLiteral(value, pointer, violations, DeltaTypeSet);
}

/** Whether a value is a conforming EvseStatuses in which nothing needs reading. */
export function isEvseStatuses(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { OperatorEvseStatus } = value;
  return isOperatorEvseStatusList(OperatorEvseStatus);
}

/** Adds every way in which a value departs from EvseStatuses. */
export function collectEvseStatuses(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["OperatorEvseStatus"];
  requireMembers(value, required, pointer, violations);
  listMember(value, "OperatorEvseStatus", pointer, violations, 0, Infinity, nested, isOperatorEvseStatus, collectOperatorEvseStatus);
}

/** Whether a value is a conforming EvseStatusRecords in which nothing needs reading. */
export function isEvseStatusRecords(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { EvseStatusRecord } = value;
  return isEvseStatusRecordList(EvseStatusRecord);
}

/** Adds every way in which a value departs from EvseStatusRecords. */
export function collectEvseStatusRecords(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["EvseStatusRecord"];
  requireMembers(value, required, pointer, violations);
  listMember(value, "EvseStatusRecord", pointer, violations, 0, Infinity, nested, isEvseStatusRecord, collectEvseStatusRecord);
}

/** Whether a value is a conforming HashFunction in which nothing needs reading. */
export function isHashFunction(value: unknown): boolean {
  return value === "Bcrypt";
}

/** Adds every way in which a value departs from HashFunction. */
export function collectHashFunction(value: unknown, pointer: string, violations: Violation[]): void {
  collectLiteral(value, pointer, violations, HashFunctionSet);
}

/** Whether a value is a conforming LegacyHashData in which nothing needs reading. */
export function isLegacyHashData(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { Function, Salt, Value } = value;
  return (
    isLegacyHashFunction(Function) &&
    (Salt === undefined || (typeof Salt === "string" && hasLength(Salt, 0, 100))) &&
    (Value === undefined || (typeof Value === "string" && hasLength(Value, 0, 20)))
  );
}

/** Adds every way in which a value departs from LegacyHashData. */
export function collectLegacyHashData(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["Function"];
  requireMembers(value, required, pointer, violations);
  member(value, "Function", pointer, violations, collectLegacyHashFunction);
  member(value, "Salt", pointer, violations, collectText, 0, 100);
  member(value, "Value", pointer, violations, collectText, 0, 20);
}

/** Whether a value is a conforming MeteringStatus in which nothing needs reading. */
export function isMeteringStatus(value: unknown): boolean {
  return value === "Start" || value === "Progress" || value === "End";
}

/** Adds every way in which a value departs from MeteringStatus. */
export function collectMeteringStatus(value: unknown, pointer: string, violations: Violation[]): void {
  collectLiteral(value, pointer, violations, MeteringStatusSet);
}

/** Whether a value is a conforming EvseStatusRecord in which nothing needs reading. */
export function isEvseStatusRecord(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { EvseID, EvseStatus } = value;
  return isEvseID(EvseID) && isEvseStatus(EvseStatus);
}

/** Adds every way in which a value departs from EvseStatusRecord. */
export function collectEvseStatusRecord(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  const required = ["EvseID", "EvseStatus"];
  requireMembers(value, required, pointer, violations);
  member(value, "EvseID", pointer, violations, collectEvseID);
  member(value, "EvseStatus", pointer, violations, collectEvseStatus);
}

/** Whether a value is a conforming AdditionalReference in which nothing needs reading. */
export function isAdditionalReference(value: unknown): boolean {
  return AdditionalReferenceSet.has(value);
}

/** Adds every way in which a value departs from AdditionalReference. */
export function collectAdditionalReference(value: unknown, pointer: string, violations: Violation[]): void {
  collectLiteral(value, pointer, violations, AdditionalReferenceSet);
}

/** Whether a value is a conforming Sort in which nothing needs reading. */
export function isSort(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { sorted, empty, unsorted } = value;
  return (
    (sorted === undefined || typeof sorted === "boolean") &&
    (empty === undefined || typeof empty === "boolean") &&
    (unsorted === undefined || typeof unsorted === "boolean")
  );
}

/** Adds every way in which a value departs from Sort. */
export function collectSort(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  member(value, "sorted", pointer, violations, collectBoolean);
  member(value, "empty", pointer, violations, collectBoolean);
  member(value, "unsorted", pointer, violations, collectBoolean);
}

/** Whether a value is a conforming LegacyHashFunction in which nothing needs reading. */
export function isLegacyHashFunction(value: unknown): boolean {
  return value === "MD5" || value === "SHA-1";
}

/** Adds every way in which a value departs from LegacyHashFunction. */
export function collectLegacyHashFunction(value: unknown, pointer: string, violations: Violation[]): void {
  collectLiteral(value, pointer, violations, LegacyHashFunctionSet);
}

function isIdentificationList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isIdentification(item))) return false;
  }
  return true;
}

function isSignedMeteringValueList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isSignedMeteringValue(item))) return false;
  }
  return true;
}

function isChargingModeList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isChargingMode(item))) return false;
  }
  return true;
}

function isPeriodList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isPeriod(item))) return false;
  }
  return true;
}

function isInfoTextTypeList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isInfoTextType(item))) return false;
  }
  return true;
}

function isPlugList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isPlug(item))) return false;
  }
  return true;
}

function isChargingFacilityList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isChargingFacility(item))) return false;
  }
  return true;
}

function isEnergySourceList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isEnergySource(item))) return false;
  }
  return true;
}

function isAuthenticationModeList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isAuthenticationMode(item))) return false;
  }
  return true;
}

function isPaymentOptionList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isPaymentOption(item))) return false;
  }
  return true;
}

function isValueAddedServiceList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isValueAddedService(item))) return false;
  }
  return true;
}

function isOpeningTimesList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isOpeningTimes(item))) return false;
  }
  return true;
}

function isProductAvailabilityTimesList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isProductAvailabilityTimes(item))) return false;
  }
  return true;
}

function isAdditionalReferencesList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isAdditionalReferences(item))) return false;
  }
  return true;
}

function isEVSEPricingList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isEVSEPricing(item))) return false;
  }
  return true;
}

function isSessionIDList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isSessionID(item))) return false;
  }
  return true;
}

function isOperatorIDList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isOperatorID(item))) return false;
  }
  return true;
}

function isERoamingChargeDetailRecordList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isERoamingChargeDetailRecord(item))) return false;
  }
  return true;
}

function isAuthenticationDataRecordList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isAuthenticationDataRecord(item))) return false;
  }
  return true;
}

function isCountryCodeList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isCountryCode(item))) return false;
  }
  return true;
}

function isAccessibilityList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isAccessibility(item))) return false;
  }
  return true;
}

function isCalibrationLawDataAvailabilityList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isCalibrationLawDataAvailability(item))) return false;
  }
  return true;
}

function isPullEvseDataRecordList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isPullEvseDataRecord(item))) return false;
  }
  return true;
}

function isEvseIDList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isEvseID(item))) return false;
  }
  return true;
}

function isPricingProductDataRecordList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isPricingProductDataRecord(item))) return false;
  }
  return true;
}

function isPricingProductDataTypeList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isPricingProductDataType(item))) return false;
  }
  return true;
}

function isOperatorEVSEPricingList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isOperatorEVSEPricing(item))) return false;
  }
  return true;
}

function isProviderAuthenticationDataList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isProviderAuthenticationData(item))) return false;
  }
  return true;
}

function isFieldValidationErrorList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isFieldValidationError(item))) return false;
  }
  return true;
}

function isMeterValueInBetweenMeterValuesList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(typeof item === "number" && Number.isFinite(item))) return false;
  }
  return true;
}

function isEvseDataRecordList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isEvseDataRecord(item))) return false;
  }
  return true;
}

function isEvseStatusRecordList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isEvseStatusRecord(item))) return false;
  }
  return true;
}

function isProductIDList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isProductID(item))) return false;
  }
  return true;
}

function isOperatorEvseStatusList(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (const item of value as readonly unknown[]) {
    if (!(isOperatorEvseStatus(item))) return false;
  }
  return true;
}
