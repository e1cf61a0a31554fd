// Generated from spec/oicp-2.3.yaml by `npm run generate`. Do not edit: change spec/overlays or generator/ instead.

import {
  expectBoolean,
  expectDateTime,
  expectList,
  expectLiteral,
  expectNumber,
  expectObject,
  expectText,
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
  expectText(value, pointer, violations, 0, Infinity, SessionIDPattern);
}

/** Whether a value is a conforming OperatorID in which nothing needs reading. */
export function isOperatorID(value: unknown): boolean {
  return typeof value === "string" && OperatorIDPattern.test(value);
}

/** Adds every way in which a value departs from OperatorID. */
export function collectOperatorID(value: unknown, pointer: string, violations: Violation[]): void {
  expectText(value, pointer, violations, 0, Infinity, OperatorIDPattern);
}

/** Whether a value is a conforming EvseID in which nothing needs reading. */
export function isEvseID(value: unknown): boolean {
  return typeof value === "string" && EvseIDPattern.test(value);
}

/** Adds every way in which a value departs from EvseID. */
export function collectEvseID(value: unknown, pointer: string, violations: Violation[]): void {
  expectText(value, pointer, violations, 0, Infinity, EvseIDPattern);
}

/** Whether a value is a conforming UID in which nothing needs reading. */
export function isUID(value: unknown): boolean {
  return typeof value === "string" && UIDPattern.test(value);
}

/** Adds every way in which a value departs from UID. */
export function collectUID(value: unknown, pointer: string, violations: Violation[]): void {
  expectText(value, pointer, violations, 0, Infinity, UIDPattern);
}

/** Whether a value is a conforming RFIDMifareFamilyIdentification in which nothing needs reading. */
export function isRFIDMifareFamilyIdentification(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "UID":
        if (!isUID(member)) return false;
        required++;
        break;
    }
  }
  return required === 1;
}

/** Adds every way in which a value departs from RFIDMifareFamilyIdentification. */
export function collectRFIDMifareFamilyIdentification(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "UID":
        collectUID(member, at, violations);
        required++;
        break;
    }
  }
  if (required < 1) {
    const needed = ["UID"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming EvcoID in which nothing needs reading. */
export function isEvcoID(value: unknown): boolean {
  return typeof value === "string" && EvcoIDPattern.test(value);
}

/** Adds every way in which a value departs from EvcoID. */
export function collectEvcoID(value: unknown, pointer: string, violations: Violation[]): void {
  expectText(value, pointer, violations, 0, Infinity, EvcoIDPattern);
}

/** Whether a value is a conforming RFID in which nothing needs reading. */
export function isRFID(value: unknown): boolean {
  return RFIDSet.has(value);
}

/** Adds every way in which a value departs from RFID. */
export function collectRFID(value: unknown, pointer: string, violations: Violation[]): void {
  expectLiteral(value, pointer, violations, RFIDSet);
}

/** Whether a value is a conforming RFIDIdentification in which nothing needs reading. */
export function isRFIDIdentification(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "UID":
        if (!isUID(member)) return false;
        required++;
        break;
      case "EvcoID":
        if (!isEvcoID(member)) return false;
        break;
      case "RFID":
        if (!isRFID(member)) return false;
        required++;
        break;
      case "PrintedNumber":
        if (typeof member !== "string" || !hasLength(member, 0, 150)) return false;
        break;
      case "ExpiryDate":
        if (typeof member !== "string" || !isDateTime(member)) return false;
        break;
    }
  }
  return required === 2;
}

/** Adds every way in which a value departs from RFIDIdentification. */
export function collectRFIDIdentification(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "UID":
        collectUID(member, at, violations);
        required++;
        break;
      case "EvcoID":
        collectEvcoID(member, at, violations);
        break;
      case "RFID":
        collectRFID(member, at, violations);
        required++;
        break;
      case "PrintedNumber":
        expectText(member, at, violations, 0, 150);
        break;
      case "ExpiryDate":
        expectDateTime(member, at, violations);
        break;
    }
  }
  if (required < 2) {
    const needed = ["UID", "RFID"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming QRCodeIdentification in which nothing needs reading. */
export function isQRCodeIdentification(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "EvcoID":
        if (!isEvcoID(member)) return false;
        required++;
        break;
      case "HashedPIN":
        if (!isHashedPIN(member)) return false;
        break;
      case "PIN":
        if (typeof member !== "string" || !hasLength(member, 0, 20)) return false;
        break;
    }
  }
  return required === 1;
}

/** Adds every way in which a value departs from QRCodeIdentification. */
export function collectQRCodeIdentification(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "EvcoID":
        collectEvcoID(member, at, violations);
        required++;
        break;
      case "HashedPIN":
        nested(member, at, violations, isHashedPIN, collectHashedPIN);
        break;
      case "PIN":
        expectText(member, at, violations, 0, 20);
        break;
    }
  }
  if (required < 1) {
    const needed = ["EvcoID"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming PlugAndChargeIdentification in which nothing needs reading. */
export function isPlugAndChargeIdentification(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "EvcoID":
        if (!isEvcoID(member)) return false;
        required++;
        break;
    }
  }
  return required === 1;
}

/** Adds every way in which a value departs from PlugAndChargeIdentification. */
export function collectPlugAndChargeIdentification(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "EvcoID":
        collectEvcoID(member, at, violations);
        required++;
        break;
    }
  }
  if (required < 1) {
    const needed = ["EvcoID"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming RemoteIdentification in which nothing needs reading. */
export function isRemoteIdentification(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "EvcoID":
        if (!isEvcoID(member)) return false;
        required++;
        break;
    }
  }
  return required === 1;
}

/** Adds every way in which a value departs from RemoteIdentification. */
export function collectRemoteIdentification(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "EvcoID":
        collectEvcoID(member, at, violations);
        required++;
        break;
    }
  }
  if (required < 1) {
    const needed = ["EvcoID"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming Identification in which nothing needs reading. */
export function isIdentification(value: unknown): boolean {
  if (!isObject(value)) return false;
  let choices = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "RFIDMifareFamilyIdentification":
        if (!isRFIDMifareFamilyIdentification(member)) return false;
        choices++;
        break;
      case "RFIDIdentification":
        if (!isRFIDIdentification(member)) return false;
        choices++;
        break;
      case "QRCodeIdentification":
        if (!isQRCodeIdentification(member)) return false;
        choices++;
        break;
      case "PlugAndChargeIdentification":
        if (!isPlugAndChargeIdentification(member)) return false;
        choices++;
        break;
      case "RemoteIdentification":
        if (!isRemoteIdentification(member)) return false;
        choices++;
        break;
    }
  }
  return choices === 1;
}

/** Adds every way in which a value departs from Identification. */
export function collectIdentification(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "RFIDMifareFamilyIdentification":
        nested(member, at, violations, isRFIDMifareFamilyIdentification, collectRFIDMifareFamilyIdentification);
        break;
      case "RFIDIdentification":
        nested(member, at, violations, isRFIDIdentification, collectRFIDIdentification);
        break;
      case "QRCodeIdentification":
        nested(member, at, violations, isQRCodeIdentification, collectQRCodeIdentification);
        break;
      case "PlugAndChargeIdentification":
        nested(member, at, violations, isPlugAndChargeIdentification, collectPlugAndChargeIdentification);
        break;
      case "RemoteIdentification":
        nested(member, at, violations, isRemoteIdentification, collectRemoteIdentification);
        break;
    }
  }
  const choices = [
    "RFIDMifareFamilyIdentification",
    "RFIDIdentification",
    "QRCodeIdentification",
    "PlugAndChargeIdentification",
    "RemoteIdentification",
  ];
  requireOne(value, choices, pointer, violations);
}

/** Whether a value is a conforming ProductID in which nothing needs reading. */
export function isProductID(value: unknown): boolean {
  return typeof value === "string" && hasLength(value, 0, 50);
}

/** Adds every way in which a value departs from ProductID. */
export function collectProductID(value: unknown, pointer: string, violations: Violation[]): void {
  expectText(value, pointer, violations, 0, 50);
}

/** Whether a value is a conforming eRoamingAuthorizeStart in which nothing needs reading. */
export function isERoamingAuthorizeStart(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "SessionID":
        if (!isSessionID(member)) return false;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) return false;
        break;
      case "OperatorID":
        if (!isOperatorID(member)) return false;
        required++;
        break;
      case "EvseID":
        if (!isEvseID(member)) return false;
        break;
      case "Identification":
        if (!isIdentification(member)) return false;
        required++;
        break;
      case "PartnerProductID":
        if (!isProductID(member)) return false;
        break;
    }
  }
  return required === 2;
}

/** Adds every way in which a value departs from eRoamingAuthorizeStart. */
export function collectERoamingAuthorizeStart(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "SessionID":
        collectSessionID(member, at, violations);
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        expectText(member, at, violations, 0, 250);
        break;
      case "OperatorID":
        collectOperatorID(member, at, violations);
        required++;
        break;
      case "EvseID":
        collectEvseID(member, at, violations);
        break;
      case "Identification":
        nested(member, at, violations, isIdentification, collectIdentification);
        required++;
        break;
      case "PartnerProductID":
        collectProductID(member, at, violations);
        break;
    }
  }
  if (required < 2) {
    const needed = ["OperatorID", "Identification"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming ProviderID in which nothing needs reading. */
export function isProviderID(value: unknown): boolean {
  return typeof value === "string" && ProviderIDPattern.test(value);
}

/** Adds every way in which a value departs from ProviderID. */
export function collectProviderID(value: unknown, pointer: string, violations: Violation[]): void {
  expectText(value, pointer, violations, 0, Infinity, ProviderIDPattern);
}

/** Whether a value is a conforming StatusCode in which nothing needs reading. */
export function isStatusCode(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "Code":
        if (typeof member !== "string") return false;
        required++;
        break;
      case "Description":
        if (typeof member !== "string" || !hasLength(member, 0, 200)) return false;
        break;
      case "AdditionalInfo":
        if (typeof member !== "string" || !hasLength(member, 0, 1000)) return false;
        break;
    }
  }
  return required === 1;
}

/** Adds every way in which a value departs from StatusCode. */
export function collectStatusCode(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "Code":
        expectText(member, at, violations);
        required++;
        break;
      case "Description":
        expectText(member, at, violations, 0, 200);
        break;
      case "AdditionalInfo":
        expectText(member, at, violations, 0, 1000);
        break;
    }
  }
  if (required < 1) {
    const needed = ["Code"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming eRoamingAuthorizationStart in which nothing needs reading. */
export function isERoamingAuthorizationStart(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "SessionID":
        if (!isSessionID(member)) return false;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) return false;
        break;
      case "ProviderID":
        if (!isProviderID(member)) return false;
        break;
      case "AuthorizationStatus":
        if (!isAuthorizationStatus(member)) return false;
        required++;
        break;
      case "StatusCode":
        if (!isStatusCode(member)) return false;
        required++;
        break;
      case "AuthorizationStopIdentifications":
        if (!isListOfIdentification(member)) return false;
        break;
    }
  }
  return required === 2;
}

/** Adds every way in which a value departs from eRoamingAuthorizationStart. */
export function collectERoamingAuthorizationStart(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "SessionID":
        collectSessionID(member, at, violations);
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        expectText(member, at, violations, 0, 250);
        break;
      case "ProviderID":
        collectProviderID(member, at, violations);
        break;
      case "AuthorizationStatus":
        collectAuthorizationStatus(member, at, violations);
        required++;
        break;
      case "StatusCode":
        nested(member, at, violations, isStatusCode, collectStatusCode);
        required++;
        break;
      case "AuthorizationStopIdentifications":
        expectList(member, at, violations, 0, Infinity, nested, isIdentification, collectIdentification);
        break;
    }
  }
  if (required < 2) {
    const needed = ["AuthorizationStatus", "StatusCode"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming eRoamingAuthorizeStop in which nothing needs reading. */
export function isERoamingAuthorizeStop(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "SessionID":
        if (!isSessionID(member)) return false;
        required++;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) return false;
        break;
      case "OperatorID":
        if (!isOperatorID(member)) return false;
        required++;
        break;
      case "EvseID":
        if (!isEvseID(member)) return false;
        break;
      case "Identification":
        if (!isIdentification(member)) return false;
        required++;
        break;
    }
  }
  return required === 3;
}

/** Adds every way in which a value departs from eRoamingAuthorizeStop. */
export function collectERoamingAuthorizeStop(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "SessionID":
        collectSessionID(member, at, violations);
        required++;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        expectText(member, at, violations, 0, 250);
        break;
      case "OperatorID":
        collectOperatorID(member, at, violations);
        required++;
        break;
      case "EvseID":
        collectEvseID(member, at, violations);
        break;
      case "Identification":
        nested(member, at, violations, isIdentification, collectIdentification);
        required++;
        break;
    }
  }
  if (required < 3) {
    const needed = ["SessionID", "OperatorID", "Identification"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming eRoamingAuthorizationStop in which nothing needs reading. */
export function isERoamingAuthorizationStop(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "SessionID":
        if (!isSessionID(member)) return false;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) return false;
        break;
      case "ProviderID":
        if (!isProviderID(member)) return false;
        break;
      case "AuthorizationStatus":
        if (!isAuthorizationStatus(member)) return false;
        required++;
        break;
      case "StatusCode":
        if (!isStatusCode(member)) return false;
        required++;
        break;
    }
  }
  return required === 2;
}

/** Adds every way in which a value departs from eRoamingAuthorizationStop. */
export function collectERoamingAuthorizationStop(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "SessionID":
        collectSessionID(member, at, violations);
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        expectText(member, at, violations, 0, 250);
        break;
      case "ProviderID":
        collectProviderID(member, at, violations);
        break;
      case "AuthorizationStatus":
        collectAuthorizationStatus(member, at, violations);
        required++;
        break;
      case "StatusCode":
        nested(member, at, violations, isStatusCode, collectStatusCode);
        required++;
        break;
    }
  }
  if (required < 2) {
    const needed = ["AuthorizationStatus", "StatusCode"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming eRoamingAuthorizeRemoteStart in which nothing needs reading. */
export function isERoamingAuthorizeRemoteStart(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "SessionID":
        if (!isSessionID(member)) return false;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) return false;
        break;
      case "ProviderID":
        if (!isProviderID(member)) return false;
        required++;
        break;
      case "EvseID":
        if (!isEvseID(member)) return false;
        required++;
        break;
      case "Identification":
        if (!isIdentification(member)) return false;
        required++;
        break;
      case "PartnerProductID":
        if (!isProductID(member)) return false;
        break;
    }
  }
  return required === 3;
}

/** Adds every way in which a value departs from eRoamingAuthorizeRemoteStart. */
export function collectERoamingAuthorizeRemoteStart(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "SessionID":
        collectSessionID(member, at, violations);
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        expectText(member, at, violations, 0, 250);
        break;
      case "ProviderID":
        collectProviderID(member, at, violations);
        required++;
        break;
      case "EvseID":
        collectEvseID(member, at, violations);
        required++;
        break;
      case "Identification":
        nested(member, at, violations, isIdentification, collectIdentification);
        required++;
        break;
      case "PartnerProductID":
        collectProductID(member, at, violations);
        break;
    }
  }
  if (required < 3) {
    const needed = ["ProviderID", "EvseID", "Identification"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming eRoamingAcknowledgment in which nothing needs reading. */
export function isERoamingAcknowledgment(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "Result":
        if (typeof member !== "boolean") return false;
        required++;
        break;
      case "StatusCode":
        if (!isStatusCode(member)) return false;
        required++;
        break;
      case "SessionID":
        if (!isSessionID(member)) return false;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) return false;
        break;
    }
  }
  return required === 2;
}

/** Adds every way in which a value departs from eRoamingAcknowledgment. */
export function collectERoamingAcknowledgment(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "Result":
        expectBoolean(member, at, violations);
        required++;
        break;
      case "StatusCode":
        nested(member, at, violations, isStatusCode, collectStatusCode);
        required++;
        break;
      case "SessionID":
        collectSessionID(member, at, violations);
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        expectText(member, at, violations, 0, 250);
        break;
    }
  }
  if (required < 2) {
    const needed = ["Result", "StatusCode"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming eRoamingAuthorizeRemoteStop in which nothing needs reading. */
export function isERoamingAuthorizeRemoteStop(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "SessionID":
        if (!isSessionID(member)) return false;
        required++;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) return false;
        break;
      case "ProviderID":
        if (!isProviderID(member)) return false;
        required++;
        break;
      case "EvseID":
        if (!isEvseID(member)) return false;
        required++;
        break;
    }
  }
  return required === 3;
}

/** Adds every way in which a value departs from eRoamingAuthorizeRemoteStop. */
export function collectERoamingAuthorizeRemoteStop(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "SessionID":
        collectSessionID(member, at, violations);
        required++;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        expectText(member, at, violations, 0, 250);
        break;
      case "ProviderID":
        collectProviderID(member, at, violations);
        required++;
        break;
      case "EvseID":
        collectEvseID(member, at, violations);
        required++;
        break;
    }
  }
  if (required < 3) {
    const needed = ["SessionID", "ProviderID", "EvseID"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming eRoamingChargeDetailRecord in which nothing needs reading. */
export function isERoamingChargeDetailRecord(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "SessionID":
        if (!isSessionID(member)) return false;
        required++;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) return false;
        break;
      case "PartnerProductID":
        if (!isProductID(member)) return false;
        break;
      case "EvseID":
        if (!isEvseID(member)) return false;
        required++;
        break;
      case "Identification":
        if (!isIdentification(member)) return false;
        required++;
        break;
      case "ChargingStart":
      case "ChargingEnd":
      case "SessionStart":
      case "SessionEnd":
        if (typeof member !== "string" || !isDateTime(member)) return false;
        required++;
        break;
      case "MeterValueStart":
      case "MeterValueEnd":
        if (typeof member !== "number" || !Number.isFinite(member)) return false;
        break;
      case "MeterValueInBetween":
        if (!isMeterValueInBetween(member)) return false;
        break;
      case "ConsumedEnergy":
        if (typeof member !== "number" || !Number.isFinite(member)) return false;
        required++;
        break;
      case "SignedMeteringValues":
        if (!isListOfSignedMeteringValue(member) || member.length > 10) return false;
        break;
      case "CalibrationLawVerificationInfo":
        if (!isCalibrationLawVerificationInfo(member)) return false;
        break;
      case "HubOperatorID":
        if (!isOperatorID(member)) return false;
        break;
      case "HubProviderID":
        if (!isProviderID(member)) return false;
        break;
      case "HubProviderId":
        return false;
    }
  }
  return required === 8;
}

/** Adds every way in which a value departs from eRoamingChargeDetailRecord. */
export function collectERoamingChargeDetailRecord(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "SessionID":
        collectSessionID(member, at, violations);
        required++;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        expectText(member, at, violations, 0, 250);
        break;
      case "PartnerProductID":
        collectProductID(member, at, violations);
        break;
      case "EvseID":
        collectEvseID(member, at, violations);
        required++;
        break;
      case "Identification":
        nested(member, at, violations, isIdentification, collectIdentification);
        required++;
        break;
      case "ChargingStart":
      case "ChargingEnd":
      case "SessionStart":
      case "SessionEnd":
        expectDateTime(member, at, violations);
        required++;
        break;
      case "MeterValueStart":
      case "MeterValueEnd":
        expectNumber(member, at, violations);
        break;
      case "MeterValueInBetween":
        nested(member, at, violations, isMeterValueInBetween, collectMeterValueInBetween);
        break;
      case "ConsumedEnergy":
        expectNumber(member, at, violations);
        required++;
        break;
      case "SignedMeteringValues":
        expectList(member, at, violations, 0, 10, nested, isSignedMeteringValue, collectSignedMeteringValue);
        break;
      case "CalibrationLawVerificationInfo":
        nested(member, at, violations, isCalibrationLawVerificationInfo, collectCalibrationLawVerificationInfo);
        break;
      case "HubOperatorID":
        collectOperatorID(member, at, violations);
        break;
      case "HubProviderID":
        collectProviderID(member, at, violations);
        break;
    }
  }
  if (required < 8) {
    const needed = ["SessionID", "EvseID", "Identification", "SessionStart", "SessionEnd", "ConsumedEnergy"];
    requireMembers(value, needed, pointer, violations);
    const tolerated = ["ChargingStart", "ChargingEnd"];
    requireMembers(value, tolerated, pointer, violations, true);
  }
}

/** Whether a value is a conforming eRoamingAuthorizeRemoteReservationStart in which nothing needs reading. */
export function isERoamingAuthorizeRemoteReservationStart(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "SessionID":
        if (!isSessionID(member)) return false;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) return false;
        break;
      case "ProviderID":
        if (!isProviderID(member)) return false;
        required++;
        break;
      case "EvseID":
        if (!isEvseID(member)) return false;
        required++;
        break;
      case "Identification":
        if (!isIdentification(member)) return false;
        required++;
        break;
      case "PartnerProductID":
        if (!isProductID(member)) return false;
        break;
      case "Duration":
        if (typeof member !== "number" || !Number.isInteger(member) || member < 1 || member > 99) return false;
        break;
      case "EMPPartnerSessionId":
        return false;
    }
  }
  return required === 3;
}

/** Adds every way in which a value departs from eRoamingAuthorizeRemoteReservationStart. */
export function collectERoamingAuthorizeRemoteReservationStart(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "SessionID":
        collectSessionID(member, at, violations);
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        expectText(member, at, violations, 0, 250);
        break;
      case "ProviderID":
        collectProviderID(member, at, violations);
        required++;
        break;
      case "EvseID":
        collectEvseID(member, at, violations);
        required++;
        break;
      case "Identification":
        nested(member, at, violations, isIdentification, collectIdentification);
        required++;
        break;
      case "PartnerProductID":
        collectProductID(member, at, violations);
        break;
      case "Duration":
        expectNumber(member, at, violations, true, 1, 99);
        break;
    }
  }
  if (required < 3) {
    const needed = ["ProviderID", "EvseID", "Identification"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming eRoamingAuthorizeRemoteReservationStop in which nothing needs reading. */
export function isERoamingAuthorizeRemoteReservationStop(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "SessionID":
        if (!isSessionID(member)) return false;
        required++;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) return false;
        break;
      case "ProviderID":
        if (!isProviderID(member)) return false;
        required++;
        break;
      case "EvseID":
        if (!isEvseID(member)) return false;
        required++;
        break;
      case "EMPPartnerSessionId":
        return false;
    }
  }
  return required === 3;
}

/** Adds every way in which a value departs from eRoamingAuthorizeRemoteReservationStop. */
export function collectERoamingAuthorizeRemoteReservationStop(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "SessionID":
        collectSessionID(member, at, violations);
        required++;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        expectText(member, at, violations, 0, 250);
        break;
      case "ProviderID":
        collectProviderID(member, at, violations);
        required++;
        break;
      case "EvseID":
        collectEvseID(member, at, violations);
        required++;
        break;
    }
  }
  if (required < 3) {
    const needed = ["SessionID", "ProviderID", "EvseID"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming ChargingPoolID in which nothing needs reading. */
export function isChargingPoolID(value: unknown): boolean {
  return typeof value === "string" && ChargingPoolIDPattern.test(value);
}

/** Adds every way in which a value departs from ChargingPoolID. */
export function collectChargingPoolID(value: unknown, pointer: string, violations: Violation[]): void {
  expectText(value, pointer, violations, 0, Infinity, ChargingPoolIDPattern);
}

/** Whether a value is a conforming InfoTextType in which nothing needs reading. */
export function isInfoTextType(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "lang":
        if (typeof member !== "string" || !InfoTextTypeLangPattern.test(member)) return false;
        required++;
        break;
      case "value":
        if (typeof member !== "string" || !hasLength(member, 0, 150)) return false;
        required++;
        break;
    }
  }
  return required === 2;
}

/** Adds every way in which a value departs from InfoTextType. */
export function collectInfoTextType(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "lang":
        expectText(member, at, violations, 0, Infinity, InfoTextTypeLangPattern);
        required++;
        break;
      case "value":
        expectText(member, at, violations, 0, 150);
        required++;
        break;
    }
  }
  if (required < 2) {
    const needed = ["value"];
    requireMembers(value, needed, pointer, violations);
    const tolerated = ["lang"];
    requireMembers(value, tolerated, pointer, violations, true);
  }
}

/** Whether a value is a conforming AddressIso19773 in which nothing needs reading. */
export function isAddressIso19773(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "Country":
        if (!isCountryCode(member)) return false;
        required++;
        break;
      case "City":
        if (typeof member !== "string" || !hasLength(member, 1, 50)) return false;
        required++;
        break;
      case "Street":
        if (typeof member !== "string" || !hasLength(member, 2, 100)) return false;
        required++;
        break;
      case "PostalCode":
      case "HouseNum":
        if (typeof member !== "string" || !hasLength(member, 0, 10)) return false;
        required++;
        break;
      case "Floor":
      case "ParkingSpot":
        if (typeof member !== "string" || !hasLength(member, 0, 5)) return false;
        break;
      case "Region":
        if (typeof member !== "string" || !hasLength(member, 0, 50)) return false;
        break;
      case "ParkingFacility":
        if (typeof member !== "boolean") return false;
        break;
      case "TimeZone":
        if (typeof member !== "string" || !AddressIso19773TimeZonePattern.test(member)) return false;
        break;
    }
  }
  return required === 5;
}

/** Adds every way in which a value departs from AddressIso19773. */
export function collectAddressIso19773(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "Country":
        collectCountryCode(member, at, violations);
        required++;
        break;
      case "City":
        expectText(member, at, violations, 1, 50);
        required++;
        break;
      case "Street":
        expectText(member, at, violations, 2, 100);
        required++;
        break;
      case "PostalCode":
      case "HouseNum":
        expectText(member, at, violations, 0, 10);
        required++;
        break;
      case "Floor":
      case "ParkingSpot":
        expectText(member, at, violations, 0, 5);
        break;
      case "Region":
        expectText(member, at, violations, 0, 50);
        break;
      case "ParkingFacility":
        expectBoolean(member, at, violations);
        break;
      case "TimeZone":
        expectText(member, at, violations, 0, Infinity, AddressIso19773TimeZonePattern);
        break;
    }
  }
  if (required < 5) {
    const needed = ["Country", "City", "Street"];
    requireMembers(value, needed, pointer, violations);
    const tolerated = ["PostalCode", "HouseNum"];
    requireMembers(value, tolerated, pointer, violations, true);
  }
}

/** Whether a value is a conforming GeoCoordinates in which nothing needs reading. */
export function isGeoCoordinates(value: unknown): boolean {
  if (!isObject(value)) return false;
  let choices = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "Google":
        if (!isGoogleCoordinates(member)) return false;
        choices++;
        break;
      case "DecimalDegree":
        if (!isDecimalDegreeCoordinates(member)) return false;
        choices++;
        break;
      case "DegreeMinuteSeconds":
        if (!isDegreeMinuteSecondsCoordinates(member)) return false;
        choices++;
        break;
    }
  }
  return choices === 1;
}

/** Adds every way in which a value departs from GeoCoordinates. */
export function collectGeoCoordinates(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "Google":
        nested(member, at, violations, isGoogleCoordinates, collectGoogleCoordinates);
        break;
      case "DecimalDegree":
        nested(member, at, violations, isDecimalDegreeCoordinates, collectDecimalDegreeCoordinates);
        break;
      case "DegreeMinuteSeconds":
        nested(member, at, violations, isDegreeMinuteSecondsCoordinates, collectDegreeMinuteSecondsCoordinates);
        break;
    }
  }
  const choices = ["Google", "DecimalDegree", "DegreeMinuteSeconds"];
  requireOne(value, choices, pointer, violations);
}

/** Whether a value is a conforming Plug in which nothing needs reading. */
export function isPlug(value: unknown): boolean {
  return PlugSet.has(value);
}

/** Adds every way in which a value departs from Plug. */
export function collectPlug(value: unknown, pointer: string, violations: Violation[]): void {
  expectLiteral(value, pointer, violations, PlugSet);
}

/** Whether a value is a conforming ChargingFacility in which nothing needs reading. */
export function isChargingFacility(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "PowerType":
        if (!isPowerType(member)) return false;
        required++;
        break;
      case "Voltage":
      case "Amperage":
        if (typeof member !== "number" || !Number.isInteger(member) || member < 0) return false;
        break;
      case "Power":
        if (typeof member !== "number" || !Number.isFinite(member) || member < 0) return false;
        required++;
        break;
      case "ChargingModes":
        if (!isListOfChargingMode(member)) return false;
        break;
      case "Charging Modes":
        return false;
    }
  }
  return required === 2;
}

/** Adds every way in which a value departs from ChargingFacility. */
export function collectChargingFacility(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "PowerType":
        collectPowerType(member, at, violations);
        required++;
        break;
      case "Voltage":
      case "Amperage":
        expectNumber(member, at, violations, true, 0);
        break;
      case "Power":
        expectNumber(member, at, violations, false, 0);
        required++;
        break;
      case "ChargingModes":
        expectList(member, at, violations, 0, Infinity, collectChargingMode);
        break;
    }
  }
  if (required < 2) {
    const tolerated = ["PowerType", "Power"];
    requireMembers(value, tolerated, pointer, violations, true);
  }
}

/** Whether a value is a conforming EnergySource in which nothing needs reading. */
export function isEnergySource(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "Energy":
        if (!isEnergy(member)) return false;
        break;
      case "Percentage":
        if (typeof member !== "number" || !Number.isInteger(member) || member < 0 || member > 100) return false;
        break;
    }
  }
  return true;
}

/** Adds every way in which a value departs from EnergySource. */
export function collectEnergySource(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "Energy":
        collectEnergy(member, at, violations);
        break;
      case "Percentage":
        expectNumber(member, at, violations, true, 0, 100);
        break;
    }
  }
}

/** Whether a value is a conforming AuthenticationMode in which nothing needs reading. */
export function isAuthenticationMode(value: unknown): boolean {
  return AuthenticationModeSet.has(value);
}

/** Adds every way in which a value departs from AuthenticationMode. */
export function collectAuthenticationMode(value: unknown, pointer: string, violations: Violation[]): void {
  expectLiteral(value, pointer, violations, AuthenticationModeSet);
}

/** Whether a value is a conforming PaymentOption in which nothing needs reading. */
export function isPaymentOption(value: unknown): boolean {
  return value === "No Payment" || value === "Direct" || value === "Contract";
}

/** Adds every way in which a value departs from PaymentOption. */
export function collectPaymentOption(value: unknown, pointer: string, violations: Violation[]): void {
  expectLiteral(value, pointer, violations, PaymentOptionSet);
}

/** Whether a value is a conforming ValueAddedService in which nothing needs reading. */
export function isValueAddedService(value: unknown): boolean {
  return ValueAddedServiceSet.has(value);
}

/** Adds every way in which a value departs from ValueAddedService. */
export function collectValueAddedService(value: unknown, pointer: string, violations: Violation[]): void {
  expectLiteral(value, pointer, violations, ValueAddedServiceSet);
}

/** Whether a value is a conforming Accessibility in which nothing needs reading. */
export function isAccessibility(value: unknown): boolean {
  return AccessibilitySet.has(value);
}

/** Adds every way in which a value departs from Accessibility. */
export function collectAccessibility(value: unknown, pointer: string, violations: Violation[]): void {
  expectLiteral(value, pointer, violations, AccessibilitySet);
}

/** Whether a value is a conforming OpeningTimes in which nothing needs reading. */
export function isOpeningTimes(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "Period":
        if (!isListOfPeriod(member)) return false;
        required++;
        break;
      case "on":
        if (!isDaysOfWeek(member)) return false;
        required++;
        break;
      case "Periods":
      case "On":
        return false;
    }
  }
  return required === 2;
}

/** Adds every way in which a value departs from OpeningTimes. */
export function collectOpeningTimes(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "Period":
        expectList(member, at, violations, 0, Infinity, nested, isPeriod, collectPeriod);
        required++;
        break;
      case "on":
        collectDaysOfWeek(member, at, violations);
        required++;
        break;
    }
  }
  if (required < 2) {
    const needed = ["Period", "on"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming EvseDataRecord in which nothing needs reading. */
export function isEvseDataRecord(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "EvseID":
        if (!isEvseID(member)) return false;
        required++;
        break;
      case "ChargingPoolID":
        if (!isChargingPoolID(member)) return false;
        break;
      case "ChargingStationNames":
        if (!isListOfInfoTextType(member)) return false;
        required++;
        break;
      case "HardwareManufacturer":
      case "ChargingStationID":
        if (typeof member !== "string" || !hasLength(member, 0, 50)) return false;
        break;
      case "ChargingStationImage":
        if (typeof member !== "string" || !hasLength(member, 0, 200)) return false;
        break;
      case "SubOperatorName":
        if (typeof member !== "string" || !hasLength(member, 0, 100)) return false;
        break;
      case "Address":
        if (!isAddressIso19773(member)) return false;
        required++;
        break;
      case "GeoCoordinates":
        if (!isGeoCoordinates(member)) return false;
        required++;
        break;
      case "Plugs":
        if (!isListOfPlug(member)) return false;
        required++;
        break;
      case "DynamicPowerLevel":
        if (typeof member !== "boolean") return false;
        break;
      case "ChargingFacilities":
        if (!isListOfChargingFacility(member)) return false;
        required++;
        break;
      case "RenewableEnergy":
      case "IsOpen24Hours":
      case "IsHubjectCompatible":
        if (typeof member !== "boolean") return false;
        required++;
        break;
      case "EnergySource":
        if (!isListOfEnergySource(member)) return false;
        break;
      case "EnvironmentalImpact":
        if (!isEnvironmentalImpact(member)) return false;
        break;
      case "CalibrationLawDataAvailability":
        if (!isCalibrationLawDataAvailability(member)) return false;
        required++;
        break;
      case "AuthenticationModes":
        if (!isListOfAuthenticationMode(member)) return false;
        required++;
        break;
      case "MaxCapacity":
        if (typeof member !== "number" || !Number.isInteger(member)) return false;
        break;
      case "PaymentOptions":
        if (!isListOfPaymentOption(member)) return false;
        required++;
        break;
      case "ValueAddedServices":
        if (!isListOfValueAddedService(member)) return false;
        required++;
        break;
      case "Accessibility":
        if (!isAccessibility(member)) return false;
        required++;
        break;
      case "AccessibilityLocation":
        if (!isAccessibilityLocation(member)) return false;
        break;
      case "HotlinePhoneNumber":
        if (typeof member !== "string" || !EvseDataRecordHotlinePhoneNumberPattern.test(member)) return false;
        required++;
        break;
      case "AdditionalInfo":
      case "ChargingStationLocationReference":
        if (!isListOfInfoTextType(member)) return false;
        break;
      case "GeoChargingPointEntrance":
        if (!isGeoCoordinates(member)) return false;
        break;
      case "OpeningTimes":
        if (!isListOfOpeningTimes(member)) return false;
        break;
      case "HubOperatorID":
        if (!isOperatorID(member)) return false;
        break;
      case "ClearinghouseID":
        if (typeof member !== "string" || !hasLength(member, 0, 20)) return false;
        break;
      case "DynamicInfoAvailable":
        if (!isDynamicInfoAvailable(member)) return false;
        required++;
        break;
      case "ChargingStationId":
        return false;
    }
  }
  return required === 16;
}

/** Adds every way in which a value departs from EvseDataRecord. */
export function collectEvseDataRecord(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "EvseID":
        collectEvseID(member, at, violations);
        required++;
        break;
      case "ChargingPoolID":
        collectChargingPoolID(member, at, violations);
        break;
      case "ChargingStationNames":
        expectList(member, at, violations, 0, Infinity, nested, isInfoTextType, collectInfoTextType);
        required++;
        break;
      case "HardwareManufacturer":
      case "ChargingStationID":
        expectText(member, at, violations, 0, 50);
        break;
      case "ChargingStationImage":
        expectText(member, at, violations, 0, 200);
        break;
      case "SubOperatorName":
        expectText(member, at, violations, 0, 100);
        break;
      case "Address":
        nested(member, at, violations, isAddressIso19773, collectAddressIso19773);
        required++;
        break;
      case "GeoCoordinates":
        nested(member, at, violations, isGeoCoordinates, collectGeoCoordinates);
        required++;
        break;
      case "Plugs":
        expectList(member, at, violations, 0, Infinity, collectPlug);
        required++;
        break;
      case "DynamicPowerLevel":
        expectBoolean(member, at, violations);
        break;
      case "ChargingFacilities":
        expectList(member, at, violations, 0, Infinity, nested, isChargingFacility, collectChargingFacility);
        required++;
        break;
      case "RenewableEnergy":
      case "IsOpen24Hours":
      case "IsHubjectCompatible":
        expectBoolean(member, at, violations);
        required++;
        break;
      case "EnergySource":
        expectList(member, at, violations, 0, Infinity, nested, isEnergySource, collectEnergySource);
        break;
      case "EnvironmentalImpact":
        nested(member, at, violations, isEnvironmentalImpact, collectEnvironmentalImpact);
        break;
      case "CalibrationLawDataAvailability":
        collectCalibrationLawDataAvailability(member, at, violations);
        required++;
        break;
      case "AuthenticationModes":
        expectList(member, at, violations, 0, Infinity, collectAuthenticationMode);
        required++;
        break;
      case "MaxCapacity":
        expectNumber(member, at, violations, true);
        break;
      case "PaymentOptions":
        expectList(member, at, violations, 0, Infinity, collectPaymentOption);
        required++;
        break;
      case "ValueAddedServices":
        expectList(member, at, violations, 0, Infinity, collectValueAddedService);
        required++;
        break;
      case "Accessibility":
        collectAccessibility(member, at, violations);
        required++;
        break;
      case "AccessibilityLocation":
        collectAccessibilityLocation(member, at, violations);
        break;
      case "HotlinePhoneNumber":
        expectText(member, at, violations, 0, Infinity, EvseDataRecordHotlinePhoneNumberPattern);
        required++;
        break;
      case "AdditionalInfo":
      case "ChargingStationLocationReference":
        expectList(member, at, violations, 0, Infinity, nested, isInfoTextType, collectInfoTextType);
        break;
      case "GeoChargingPointEntrance":
        nested(member, at, violations, isGeoCoordinates, collectGeoCoordinates);
        break;
      case "OpeningTimes":
        expectList(member, at, violations, 0, Infinity, nested, isOpeningTimes, collectOpeningTimes);
        break;
      case "HubOperatorID":
        collectOperatorID(member, at, violations);
        break;
      case "ClearinghouseID":
        expectText(member, at, violations, 0, 20);
        break;
      case "DynamicInfoAvailable":
        collectDynamicInfoAvailable(member, at, violations);
        required++;
        break;
    }
  }
  if (required < 16) {
    const needed = [
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
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming eRoamingPushEvseData in which nothing needs reading. */
export function isERoamingPushEvseData(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "ActionType":
        if (!isActionType(member)) return false;
        required++;
        break;
      case "OperatorEvseData":
        if (!isOperatorEvseData(member)) return false;
        required++;
        break;
    }
  }
  return required === 2;
}

/** Adds every way in which a value departs from eRoamingPushEvseData. */
export function collectERoamingPushEvseData(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "ActionType":
        collectActionType(member, at, violations);
        required++;
        break;
      case "OperatorEvseData":
        nested(member, at, violations, isOperatorEvseData, collectOperatorEvseData);
        required++;
        break;
    }
  }
  if (required < 2) {
    const needed = ["ActionType", "OperatorEvseData"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming eRoamingPushEvseStatus in which nothing needs reading. */
export function isERoamingPushEvseStatus(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "ActionType":
        if (!isActionType(member)) return false;
        required++;
        break;
      case "OperatorEvseStatus":
        if (!isOperatorEvseStatus(member)) return false;
        required++;
        break;
    }
  }
  return required === 2;
}

/** Adds every way in which a value departs from eRoamingPushEvseStatus. */
export function collectERoamingPushEvseStatus(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "ActionType":
        collectActionType(member, at, violations);
        required++;
        break;
      case "OperatorEvseStatus":
        nested(member, at, violations, isOperatorEvseStatus, collectOperatorEvseStatus);
        required++;
        break;
    }
  }
  if (required < 2) {
    const needed = ["ActionType", "OperatorEvseStatus"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming ProviderIDAsterisk in which nothing needs reading. */
export function isProviderIDAsterisk(value: unknown): boolean {
  return typeof value === "string" && ProviderIDAsteriskPattern.test(value);
}

/** Adds every way in which a value departs from ProviderIDAsterisk. */
export function collectProviderIDAsterisk(value: unknown, pointer: string, violations: Violation[]): void {
  expectText(value, pointer, violations, 0, Infinity, ProviderIDAsteriskPattern);
}

/** Whether a value is a conforming CurrencyID in which nothing needs reading. */
export function isCurrencyID(value: unknown): boolean {
  return typeof value === "string" && CurrencyIDPattern.test(value);
}

/** Adds every way in which a value departs from CurrencyID. */
export function collectCurrencyID(value: unknown, pointer: string, violations: Violation[]): void {
  expectText(value, pointer, violations, 0, Infinity, CurrencyIDPattern);
}

/** Whether a value is a conforming ReferenceUnit in which nothing needs reading. */
export function isReferenceUnit(value: unknown): boolean {
  return value === "HOUR" || value === "KILOWATT_HOUR" || value === "MINUTE";
}

/** Adds every way in which a value departs from ReferenceUnit. */
export function collectReferenceUnit(value: unknown, pointer: string, violations: Violation[]): void {
  expectLiteral(value, pointer, violations, ReferenceUnitSet);
}

/** Whether a value is a conforming PricingProductDataRecord in which nothing needs reading. */
export function isPricingProductDataRecord(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "ProductID":
        if (!isProductID(member)) return false;
        required++;
        break;
      case "ReferenceUnit":
        if (!isReferenceUnit(member)) return false;
        required++;
        break;
      case "ProductPriceCurrency":
        if (!isCurrencyID(member)) return false;
        required++;
        break;
      case "PricePerReferenceUnit":
      case "MaximumProductChargingPower":
        if (typeof member !== "number" || !Number.isFinite(member)) return false;
        required++;
        break;
      case "IsValid24hours":
        if (typeof member !== "boolean") return false;
        required++;
        break;
      case "ProductAvailabilityTimes":
        if (!isListOfProductAvailabilityTimes(member)) return false;
        required++;
        break;
      case "AdditionalReferences":
        if (!isListOfAdditionalReferences(member)) return false;
        break;
    }
  }
  return required === 7;
}

/** Adds every way in which a value departs from PricingProductDataRecord. */
export function collectPricingProductDataRecord(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "ProductID":
        collectProductID(member, at, violations);
        required++;
        break;
      case "ReferenceUnit":
        collectReferenceUnit(member, at, violations);
        required++;
        break;
      case "ProductPriceCurrency":
        collectCurrencyID(member, at, violations);
        required++;
        break;
      case "PricePerReferenceUnit":
      case "MaximumProductChargingPower":
        expectNumber(member, at, violations);
        required++;
        break;
      case "IsValid24hours":
        expectBoolean(member, at, violations);
        required++;
        break;
      case "ProductAvailabilityTimes":
        expectList(member, at, violations, 0, Infinity, nested, isProductAvailabilityTimes, collectProductAvailabilityTimes);
        required++;
        break;
      case "AdditionalReferences":
        expectList(member, at, violations, 0, Infinity, nested, isAdditionalReferences, collectAdditionalReferences);
        break;
    }
  }
  if (required < 7) {
    const needed = [
      "ProductID",
      "ReferenceUnit",
      "ProductPriceCurrency",
      "PricePerReferenceUnit",
      "MaximumProductChargingPower",
      "IsValid24hours",
      "ProductAvailabilityTimes",
    ];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming eRoamingPushPricingProductData in which nothing needs reading. */
export function isERoamingPushPricingProductData(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "ActionType":
        if (!isActionType(member)) return false;
        required++;
        break;
      case "PricingProductData":
        if (!isPricingProductDataType(member)) return false;
        required++;
        break;
    }
  }
  return required === 2;
}

/** Adds every way in which a value departs from eRoamingPushPricingProductData. */
export function collectERoamingPushPricingProductData(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "ActionType":
        collectActionType(member, at, violations);
        required++;
        break;
      case "PricingProductData":
        nested(member, at, violations, isPricingProductDataType, collectPricingProductDataType);
        required++;
        break;
    }
  }
  if (required < 2) {
    const needed = ["ActionType", "PricingProductData"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming eRoamingPushEVSEPricing in which nothing needs reading. */
export function isERoamingPushEVSEPricing(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "ActionType":
        if (!isActionType(member)) return false;
        required++;
        break;
      case "EVSEPricing":
        if (!isListOfEVSEPricing(member) || member.length < 1) return false;
        required++;
        break;
    }
  }
  return required === 2;
}

/** Adds every way in which a value departs from eRoamingPushEVSEPricing. */
export function collectERoamingPushEVSEPricing(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "ActionType":
        collectActionType(member, at, violations);
        required++;
        break;
      case "EVSEPricing":
        expectList(member, at, violations, 1, Infinity, nested, isEVSEPricing, collectEVSEPricing);
        required++;
        break;
    }
  }
  if (required < 2) {
    const needed = ["ActionType", "EVSEPricing"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming ChargingNotificationType in which nothing needs reading. */
export function isChargingNotificationType(value: unknown): boolean {
  return ChargingNotificationTypeSet.has(value);
}

/** Adds every way in which a value departs from ChargingNotificationType. */
export function collectChargingNotificationType(value: unknown, pointer: string, violations: Violation[]): void {
  expectLiteral(value, pointer, violations, ChargingNotificationTypeSet);
}

/** Whether a value is a conforming eRoamingChargingNotificationStart in which nothing needs reading. */
export function isERoamingChargingNotificationStart(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "Type":
        if (member !== "Start") return false;
        required++;
        break;
      case "SessionID":
        if (!isSessionID(member)) return false;
        required++;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) return false;
        break;
      case "Identification":
        if (!isIdentification(member)) return false;
        break;
      case "EvseID":
        if (!isEvseID(member)) return false;
        required++;
        break;
      case "ChargingStart":
        if (typeof member !== "string" || !isDateTime(member)) return false;
        required++;
        break;
      case "SessionStart":
        if (typeof member !== "string" || !isDateTime(member)) return false;
        break;
      case "MeterValueStart":
        if (typeof member !== "number" || !Number.isFinite(member)) return false;
        break;
      case "OperatorID":
        if (!isOperatorID(member)) return false;
        break;
      case "PartnerProductID":
        if (!isProductID(member)) return false;
        break;
    }
  }
  return required === 4;
}

/** Adds every way in which a value departs from eRoamingChargingNotificationStart. */
export function collectERoamingChargingNotificationStart(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "Type":
        expectLiteral(member, at, violations, ERoamingChargingNotificationStartTypeSet);
        required++;
        break;
      case "SessionID":
        collectSessionID(member, at, violations);
        required++;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        expectText(member, at, violations, 0, 250);
        break;
      case "Identification":
        nested(member, at, violations, isIdentification, collectIdentification);
        break;
      case "EvseID":
        collectEvseID(member, at, violations);
        required++;
        break;
      case "ChargingStart":
        expectDateTime(member, at, violations);
        required++;
        break;
      case "SessionStart":
        expectDateTime(member, at, violations);
        break;
      case "MeterValueStart":
        expectNumber(member, at, violations);
        break;
      case "OperatorID":
        collectOperatorID(member, at, violations);
        break;
      case "PartnerProductID":
        collectProductID(member, at, violations);
        break;
    }
  }
  if (required < 4) {
    const needed = ["Type", "SessionID", "EvseID", "ChargingStart"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming eRoamingChargingNotificationProgress in which nothing needs reading. */
export function isERoamingChargingNotificationProgress(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "Type":
        if (member !== "Progress") return false;
        required++;
        break;
      case "SessionID":
        if (!isSessionID(member)) return false;
        required++;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) return false;
        break;
      case "Identification":
        if (!isIdentification(member)) return false;
        break;
      case "EvseID":
        if (!isEvseID(member)) return false;
        required++;
        break;
      case "ChargingStart":
      case "EventOccurred":
        if (typeof member !== "string" || !isDateTime(member)) return false;
        required++;
        break;
      case "ChargingDuration":
        if (typeof member !== "number" || !Number.isInteger(member)) return false;
        break;
      case "SessionStart":
        if (typeof member !== "string" || !isDateTime(member)) return false;
        break;
      case "ConsumedEnergyProgress":
      case "MeterValueStart":
        if (typeof member !== "number" || !Number.isFinite(member)) return false;
        break;
      case "MeterValueInBetween":
        if (!isMeterValueInBetween(member)) return false;
        break;
      case "OperatorID":
        if (!isOperatorID(member)) return false;
        break;
      case "PartnerProductID":
        if (!isProductID(member)) return false;
        break;
    }
  }
  return required === 5;
}

/** Adds every way in which a value departs from eRoamingChargingNotificationProgress. */
export function collectERoamingChargingNotificationProgress(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "Type":
        expectLiteral(member, at, violations, ERoamingChargingNotificationProgressTypeSet);
        required++;
        break;
      case "SessionID":
        collectSessionID(member, at, violations);
        required++;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        expectText(member, at, violations, 0, 250);
        break;
      case "Identification":
        nested(member, at, violations, isIdentification, collectIdentification);
        break;
      case "EvseID":
        collectEvseID(member, at, violations);
        required++;
        break;
      case "ChargingStart":
      case "EventOccurred":
        expectDateTime(member, at, violations);
        required++;
        break;
      case "ChargingDuration":
        expectNumber(member, at, violations, true);
        break;
      case "SessionStart":
        expectDateTime(member, at, violations);
        break;
      case "ConsumedEnergyProgress":
      case "MeterValueStart":
        expectNumber(member, at, violations);
        break;
      case "MeterValueInBetween":
        nested(member, at, violations, isMeterValueInBetween, collectMeterValueInBetween);
        break;
      case "OperatorID":
        collectOperatorID(member, at, violations);
        break;
      case "PartnerProductID":
        collectProductID(member, at, violations);
        break;
    }
  }
  if (required < 5) {
    const needed = ["Type", "SessionID", "EvseID", "ChargingStart", "EventOccurred"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming eRoamingChargingNotificationEnd in which nothing needs reading. */
export function isERoamingChargingNotificationEnd(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "Type":
        if (member !== "End") return false;
        required++;
        break;
      case "SessionID":
        if (!isSessionID(member)) return false;
        required++;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) return false;
        break;
      case "Identification":
        if (!isIdentification(member)) return false;
        break;
      case "EvseID":
        if (!isEvseID(member)) return false;
        required++;
        break;
      case "ChargingStart":
      case "SessionStart":
      case "SessionEnd":
      case "PenaltyTimeStart":
        if (typeof member !== "string" || !isDateTime(member)) return false;
        break;
      case "ChargingEnd":
        if (typeof member !== "string" || !isDateTime(member)) return false;
        required++;
        break;
      case "ConsumedEnergy":
      case "MeterValueStart":
      case "MeterValueEnd":
        if (typeof member !== "number" || !Number.isFinite(member)) return false;
        break;
      case "MeterValueInBetween":
        if (!isMeterValueInBetween(member)) return false;
        break;
      case "OperatorID":
        if (!isOperatorID(member)) return false;
        break;
      case "PartnerProductID":
        if (!isProductID(member)) return false;
        break;
    }
  }
  return required === 4;
}

/** Adds every way in which a value departs from eRoamingChargingNotificationEnd. */
export function collectERoamingChargingNotificationEnd(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "Type":
        expectLiteral(member, at, violations, ERoamingChargingNotificationEndTypeSet);
        required++;
        break;
      case "SessionID":
        collectSessionID(member, at, violations);
        required++;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
        expectText(member, at, violations, 0, 250);
        break;
      case "Identification":
        nested(member, at, violations, isIdentification, collectIdentification);
        break;
      case "EvseID":
        collectEvseID(member, at, violations);
        required++;
        break;
      case "ChargingStart":
      case "SessionStart":
      case "SessionEnd":
      case "PenaltyTimeStart":
        expectDateTime(member, at, violations);
        break;
      case "ChargingEnd":
        expectDateTime(member, at, violations);
        required++;
        break;
      case "ConsumedEnergy":
      case "MeterValueStart":
      case "MeterValueEnd":
        expectNumber(member, at, violations);
        break;
      case "MeterValueInBetween":
        nested(member, at, violations, isMeterValueInBetween, collectMeterValueInBetween);
        break;
      case "OperatorID":
        collectOperatorID(member, at, violations);
        break;
      case "PartnerProductID":
        collectProductID(member, at, violations);
        break;
    }
  }
  if (required < 4) {
    const needed = ["Type", "SessionID", "EvseID", "ChargingEnd"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming eRoamingChargingNotificationError in which nothing needs reading. */
export function isERoamingChargingNotificationError(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "Type":
        if (member !== "Error") return false;
        required++;
        break;
      case "SessionID":
        if (!isSessionID(member)) return false;
        required++;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
      case "ErrorAdditionalInfo":
        if (typeof member !== "string" || !hasLength(member, 0, 250)) return false;
        break;
      case "Identification":
        if (!isIdentification(member)) return false;
        break;
      case "OperatorID":
        if (!isOperatorID(member)) return false;
        break;
      case "EvseID":
        if (!isEvseID(member)) return false;
        required++;
        break;
      case "ErrorType":
        if (!isErrorClass(member)) return false;
        required++;
        break;
    }
  }
  return required === 4;
}

/** Adds every way in which a value departs from eRoamingChargingNotificationError. */
export function collectERoamingChargingNotificationError(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "Type":
        expectLiteral(member, at, violations, ERoamingChargingNotificationErrorTypeSet);
        required++;
        break;
      case "SessionID":
        collectSessionID(member, at, violations);
        required++;
        break;
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
      case "ErrorAdditionalInfo":
        expectText(member, at, violations, 0, 250);
        break;
      case "Identification":
        nested(member, at, violations, isIdentification, collectIdentification);
        break;
      case "OperatorID":
        collectOperatorID(member, at, violations);
        break;
      case "EvseID":
        collectEvseID(member, at, violations);
        required++;
        break;
      case "ErrorType":
        collectErrorClass(member, at, violations);
        required++;
        break;
    }
  }
  if (required < 4) {
    const needed = ["Type", "SessionID", "EvseID", "ErrorType"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming CountryCode in which nothing needs reading. */
export function isCountryCode(value: unknown): boolean {
  return typeof value === "string" && hasLength(value, 3, 3) && CurrencyIDPattern.test(value);
}

/** Adds every way in which a value departs from CountryCode. */
export function collectCountryCode(value: unknown, pointer: string, violations: Violation[]): void {
  expectText(value, pointer, violations, 3, 3, CurrencyIDPattern);
}

/** Whether a value is a conforming eRoamingGetChargeDetailRecords in which nothing needs reading. */
export function isERoamingGetChargeDetailRecords(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "ProviderID":
        if (!isProviderID(member)) return false;
        required++;
        break;
      case "From":
      case "To":
        if (typeof member !== "string" || !isDateTime(member)) return false;
        required++;
        break;
      case "SessionID":
        if (!isListOfSessionID(member)) return false;
        break;
      case "OperatorID":
        if (!isListOfOperatorID(member)) return false;
        break;
      case "CDRForwarded":
        if (typeof member !== "boolean") return false;
        break;
      case "CDRForwarder":
        return false;
    }
  }
  return required === 3;
}

/** Adds every way in which a value departs from eRoamingGetChargeDetailRecords. */
export function collectERoamingGetChargeDetailRecords(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "ProviderID":
        collectProviderID(member, at, violations);
        required++;
        break;
      case "From":
      case "To":
        expectDateTime(member, at, violations);
        required++;
        break;
      case "SessionID":
        expectList(member, at, violations, 0, Infinity, collectSessionID);
        break;
      case "OperatorID":
        expectList(member, at, violations, 0, Infinity, collectOperatorID);
        break;
      case "CDRForwarded":
        expectBoolean(member, at, violations);
        break;
    }
  }
  if (required < 3) {
    const needed = ["ProviderID", "From", "To"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming eRoamingChargeDetailRecords in which nothing needs reading. */
export function isERoamingChargeDetailRecords(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "content":
        if (!isListOfERoamingChargeDetailRecord(member)) return false;
        required++;
        break;
      case "number":
      case "size":
      case "totalElements":
      case "totalPages":
      case "numberOfElements":
        if (typeof member !== "number" || !Number.isInteger(member)) return false;
        required++;
        break;
      case "pageable":
        if (!isPageable(member)) return false;
        break;
      case "empty":
        if (typeof member !== "boolean") return false;
        break;
      case "last":
      case "first":
        if (typeof member !== "boolean") return false;
        required++;
        break;
      case "StatusCode":
        if (!isStatusCode(member)) return false;
        required++;
        break;
    }
  }
  return required === 9;
}

/** Adds every way in which a value departs from eRoamingChargeDetailRecords. */
export function collectERoamingChargeDetailRecords(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "content":
        expectList(member, at, violations, 0, Infinity, nested, isERoamingChargeDetailRecord, collectERoamingChargeDetailRecord);
        required++;
        break;
      case "number":
      case "size":
      case "totalElements":
      case "totalPages":
      case "numberOfElements":
        expectNumber(member, at, violations, true);
        required++;
        break;
      case "pageable":
        nested(member, at, violations, isPageable, collectPageable);
        break;
      case "empty":
        expectBoolean(member, at, violations);
        break;
      case "last":
      case "first":
        expectBoolean(member, at, violations);
        required++;
        break;
      case "StatusCode":
        nested(member, at, violations, isStatusCode, collectStatusCode);
        required++;
        break;
    }
  }
  if (required < 9) {
    const needed = [
      "content",
      "number",
      "size",
      "totalElements",
      "last",
      "totalPages",
      "first",
      "numberOfElements",
    ];
    requireMembers(value, needed, pointer, violations);
    const tolerated = ["StatusCode"];
    requireMembers(value, tolerated, pointer, violations, true);
  }
}

/** Whether a value is a conforming ProviderAuthenticationData in which nothing needs reading. */
export function isProviderAuthenticationData(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "ProviderID":
        if (!isProviderID(member)) return false;
        required++;
        break;
      case "AuthenticationDataRecord":
        if (!isListOfAuthenticationDataRecord(member)) return false;
        required++;
        break;
    }
  }
  return required === 2;
}

/** Adds every way in which a value departs from ProviderAuthenticationData. */
export function collectProviderAuthenticationData(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "ProviderID":
        collectProviderID(member, at, violations);
        required++;
        break;
      case "AuthenticationDataRecord":
        expectList(member, at, violations, 0, Infinity, nested, isAuthenticationDataRecord, collectAuthenticationDataRecord);
        required++;
        break;
    }
  }
  if (required < 2) {
    const needed = ["ProviderID", "AuthenticationDataRecord"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming eRoamingPushAuthenticationData in which nothing needs reading. */
export function isERoamingPushAuthenticationData(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "ActionType":
        if (!isActionType(member)) return false;
        required++;
        break;
      case "ProviderAuthenticationData":
        if (!isProviderAuthenticationData(member)) return false;
        required++;
        break;
    }
  }
  return required === 2;
}

/** Adds every way in which a value departs from eRoamingPushAuthenticationData. */
export function collectERoamingPushAuthenticationData(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "ActionType":
        collectActionType(member, at, violations);
        required++;
        break;
      case "ProviderAuthenticationData":
        nested(member, at, violations, isProviderAuthenticationData, collectProviderAuthenticationData);
        required++;
        break;
    }
  }
  if (required < 2) {
    const needed = ["ActionType", "ProviderAuthenticationData"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming GeoCoordinatesResponseFormat in which nothing needs reading. */
export function isGeoCoordinatesResponseFormat(value: unknown): boolean {
  return value === "Google" || value === "DegreeMinuteSeconds" || value === "DecimalDegree";
}

/** Adds every way in which a value departs from GeoCoordinatesResponseFormat. */
export function collectGeoCoordinatesResponseFormat(value: unknown, pointer: string, violations: Violation[]): void {
  expectLiteral(value, pointer, violations, GeoCoordinatesResponseFormatSet);
}

/** Whether a value is a conforming eRoamingPullEVSEData in which nothing needs reading. */
export function isERoamingPullEVSEData(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "ProviderID":
        if (!isProviderID(member)) return false;
        required++;
        break;
      case "SearchCenter":
        if (!isSearchCenter(member)) return false;
        break;
      case "LastCall":
        if (typeof member !== "string" || !isDateTime(member)) return false;
        break;
      case "GeoCoordinatesResponseFormat":
        if (!isGeoCoordinatesResponseFormat(member)) return false;
        required++;
        break;
      case "CountryCodes":
        if (!isListOfCountryCode(member)) return false;
        break;
      case "OperatorIds":
        if (!isListOfOperatorID(member)) return false;
        break;
      case "AuthenticationModes":
        if (!isListOfAuthenticationMode(member)) return false;
        break;
      case "Accessibility":
        if (!isListOfAccessibility(member)) return false;
        break;
      case "CalibrationLawDataAvailability":
        if (!isListOfCalibrationLawDataAvailability(member)) return false;
        break;
      case "RenewableEnergy":
      case "IsHubjectCompatible":
      case "IsOpen24Hours":
        if (typeof member !== "boolean") return false;
        break;
      case "GeoCoordinatesRe sponseFormat":
      case "OperatorIDs":
        return false;
    }
  }
  return required === 2;
}

/** Adds every way in which a value departs from eRoamingPullEVSEData. */
export function collectERoamingPullEVSEData(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "ProviderID":
        collectProviderID(member, at, violations);
        required++;
        break;
      case "SearchCenter":
        nested(member, at, violations, isSearchCenter, collectSearchCenter);
        break;
      case "LastCall":
        expectDateTime(member, at, violations);
        break;
      case "GeoCoordinatesResponseFormat":
        collectGeoCoordinatesResponseFormat(member, at, violations);
        required++;
        break;
      case "CountryCodes":
        expectList(member, at, violations, 0, Infinity, collectCountryCode);
        break;
      case "OperatorIds":
        expectList(member, at, violations, 0, Infinity, collectOperatorID);
        break;
      case "AuthenticationModes":
        expectList(member, at, violations, 0, Infinity, collectAuthenticationMode);
        break;
      case "Accessibility":
        expectList(member, at, violations, 0, Infinity, collectAccessibility);
        break;
      case "CalibrationLawDataAvailability":
        expectList(member, at, violations, 0, Infinity, collectCalibrationLawDataAvailability);
        break;
      case "RenewableEnergy":
      case "IsHubjectCompatible":
      case "IsOpen24Hours":
        expectBoolean(member, at, violations);
        break;
    }
  }
  if (required < 2) {
    const needed = ["ProviderID", "GeoCoordinatesResponseFormat"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming PullEvseDataRecord in which nothing needs reading. */
export function isPullEvseDataRecord(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "deltaType":
        if (!isDeltaType(member)) return false;
        break;
      case "lastUpdate":
        if (typeof member !== "string" || !isDateTime(member)) return false;
        break;
      case "EvseID":
        if (!isEvseID(member)) return false;
        required++;
        break;
      case "ChargingPoolID":
        if (!isChargingPoolID(member)) return false;
        break;
      case "ChargingStationNames":
        if (!isListOfInfoTextType(member)) return false;
        required++;
        break;
      case "HardwareManufacturer":
      case "ChargingStationID":
        if (typeof member !== "string" || !hasLength(member, 0, 50)) return false;
        break;
      case "ChargingStationImage":
        if (typeof member !== "string" || !hasLength(member, 0, 200)) return false;
        break;
      case "SubOperatorName":
        if (typeof member !== "string" || !hasLength(member, 0, 100)) return false;
        break;
      case "Address":
        if (!isAddressIso19773(member)) return false;
        required++;
        break;
      case "GeoCoordinates":
        if (!isGeoCoordinates(member)) return false;
        required++;
        break;
      case "Plugs":
        if (!isListOfPlug(member)) return false;
        required++;
        break;
      case "DynamicPowerLevel":
        if (typeof member !== "boolean") return false;
        break;
      case "ChargingFacilities":
        if (!isListOfChargingFacility(member)) return false;
        required++;
        break;
      case "RenewableEnergy":
      case "IsOpen24Hours":
      case "IsHubjectCompatible":
        if (typeof member !== "boolean") return false;
        required++;
        break;
      case "EnergySource":
        if (!isListOfEnergySource(member)) return false;
        break;
      case "EnvironmentalImpact":
        if (!isEnvironmentalImpact(member)) return false;
        break;
      case "CalibrationLawDataAvailability":
        if (!isCalibrationLawDataAvailability(member)) return false;
        required++;
        break;
      case "AuthenticationModes":
        if (!isListOfAuthenticationMode(member)) return false;
        required++;
        break;
      case "MaxCapacity":
        if (typeof member !== "number" || !Number.isInteger(member)) return false;
        break;
      case "PaymentOptions":
        if (!isListOfPaymentOption(member)) return false;
        required++;
        break;
      case "ValueAddedServices":
        if (!isListOfValueAddedService(member)) return false;
        required++;
        break;
      case "Accessibility":
        if (!isAccessibility(member)) return false;
        required++;
        break;
      case "AccessibilityLocation":
        if (!isAccessibilityLocation(member)) return false;
        break;
      case "HotlinePhoneNumber":
        if (typeof member !== "string" || !EvseDataRecordHotlinePhoneNumberPattern.test(member)) return false;
        required++;
        break;
      case "AdditionalInfo":
      case "ChargingStationLocationReference":
        if (!isListOfInfoTextType(member)) return false;
        break;
      case "GeoChargingPointEntrance":
        if (!isGeoCoordinates(member)) return false;
        break;
      case "OpeningTimes":
        if (!isListOfOpeningTimes(member)) return false;
        break;
      case "HubOperatorID":
        if (!isOperatorID(member)) return false;
        break;
      case "ClearinghouseID":
        if (typeof member !== "string" || !hasLength(member, 0, 20)) return false;
        break;
      case "DynamicInfoAvailable":
        if (!isDynamicInfoAvailable(member)) return false;
        required++;
        break;
      case "OperatorID":
        if (!isOperatorID(member)) return false;
        required++;
        break;
      case "OperatorName":
        if (typeof member !== "string" || !hasLength(member, 0, 100)) return false;
        required++;
        break;
      case "OperatorId":
      case "ChargingStationId":
        return false;
    }
  }
  return required === 18;
}

/** Adds every way in which a value departs from PullEvseDataRecord. */
export function collectPullEvseDataRecord(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "deltaType":
        collectDeltaType(member, at, violations);
        break;
      case "lastUpdate":
        expectDateTime(member, at, violations);
        break;
      case "EvseID":
        collectEvseID(member, at, violations);
        required++;
        break;
      case "ChargingPoolID":
        collectChargingPoolID(member, at, violations);
        break;
      case "ChargingStationNames":
        expectList(member, at, violations, 0, Infinity, nested, isInfoTextType, collectInfoTextType);
        required++;
        break;
      case "HardwareManufacturer":
      case "ChargingStationID":
        expectText(member, at, violations, 0, 50);
        break;
      case "ChargingStationImage":
        expectText(member, at, violations, 0, 200);
        break;
      case "SubOperatorName":
        expectText(member, at, violations, 0, 100);
        break;
      case "Address":
        nested(member, at, violations, isAddressIso19773, collectAddressIso19773);
        required++;
        break;
      case "GeoCoordinates":
        nested(member, at, violations, isGeoCoordinates, collectGeoCoordinates);
        required++;
        break;
      case "Plugs":
        expectList(member, at, violations, 0, Infinity, collectPlug);
        required++;
        break;
      case "DynamicPowerLevel":
        expectBoolean(member, at, violations);
        break;
      case "ChargingFacilities":
        expectList(member, at, violations, 0, Infinity, nested, isChargingFacility, collectChargingFacility);
        required++;
        break;
      case "RenewableEnergy":
      case "IsOpen24Hours":
      case "IsHubjectCompatible":
        expectBoolean(member, at, violations);
        required++;
        break;
      case "EnergySource":
        expectList(member, at, violations, 0, Infinity, nested, isEnergySource, collectEnergySource);
        break;
      case "EnvironmentalImpact":
        nested(member, at, violations, isEnvironmentalImpact, collectEnvironmentalImpact);
        break;
      case "CalibrationLawDataAvailability":
        collectCalibrationLawDataAvailability(member, at, violations);
        required++;
        break;
      case "AuthenticationModes":
        expectList(member, at, violations, 0, Infinity, collectAuthenticationMode);
        required++;
        break;
      case "MaxCapacity":
        expectNumber(member, at, violations, true);
        break;
      case "PaymentOptions":
        expectList(member, at, violations, 0, Infinity, collectPaymentOption);
        required++;
        break;
      case "ValueAddedServices":
        expectList(member, at, violations, 0, Infinity, collectValueAddedService);
        required++;
        break;
      case "Accessibility":
        collectAccessibility(member, at, violations);
        required++;
        break;
      case "AccessibilityLocation":
        collectAccessibilityLocation(member, at, violations);
        break;
      case "HotlinePhoneNumber":
        expectText(member, at, violations, 0, Infinity, EvseDataRecordHotlinePhoneNumberPattern);
        required++;
        break;
      case "AdditionalInfo":
      case "ChargingStationLocationReference":
        expectList(member, at, violations, 0, Infinity, nested, isInfoTextType, collectInfoTextType);
        break;
      case "GeoChargingPointEntrance":
        nested(member, at, violations, isGeoCoordinates, collectGeoCoordinates);
        break;
      case "OpeningTimes":
        expectList(member, at, violations, 0, Infinity, nested, isOpeningTimes, collectOpeningTimes);
        break;
      case "HubOperatorID":
        collectOperatorID(member, at, violations);
        break;
      case "ClearinghouseID":
        expectText(member, at, violations, 0, 20);
        break;
      case "DynamicInfoAvailable":
        collectDynamicInfoAvailable(member, at, violations);
        required++;
        break;
      case "OperatorID":
        collectOperatorID(member, at, violations);
        required++;
        break;
      case "OperatorName":
        expectText(member, at, violations, 0, 100);
        required++;
        break;
    }
  }
  if (required < 18) {
    const needed = ["EvseID"];
    requireMembers(value, needed, pointer, violations);
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
  }
}

/** Whether a value is a conforming eRoamingEVSEData in which nothing needs reading. */
export function isERoamingEVSEData(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "content":
        if (!isListOfPullEvseDataRecord(member)) return false;
        required++;
        break;
      case "number":
      case "size":
      case "totalElements":
      case "totalPages":
      case "numberOfElements":
        if (typeof member !== "number" || !Number.isInteger(member)) return false;
        required++;
        break;
      case "last":
      case "first":
        if (typeof member !== "boolean") return false;
        required++;
        break;
      case "StatusCode":
        if (!isStatusCode(member)) return false;
        required++;
        break;
      case "pageable":
        if (!isPageable(member)) return false;
        break;
      case "empty":
        if (typeof member !== "boolean") return false;
        break;
    }
  }
  return required === 9;
}

/** Adds every way in which a value departs from eRoamingEVSEData. */
export function collectERoamingEVSEData(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "content":
        expectList(member, at, violations, 0, Infinity, nested, isPullEvseDataRecord, collectPullEvseDataRecord);
        required++;
        break;
      case "number":
      case "size":
      case "totalElements":
      case "totalPages":
      case "numberOfElements":
        expectNumber(member, at, violations, true);
        required++;
        break;
      case "last":
      case "first":
        expectBoolean(member, at, violations);
        required++;
        break;
      case "StatusCode":
        nested(member, at, violations, isStatusCode, collectStatusCode);
        required++;
        break;
      case "pageable":
        nested(member, at, violations, isPageable, collectPageable);
        break;
      case "empty":
        expectBoolean(member, at, violations);
        break;
    }
  }
  if (required < 9) {
    const needed = [
      "content",
      "number",
      "size",
      "totalElements",
      "last",
      "totalPages",
      "first",
      "numberOfElements",
    ];
    requireMembers(value, needed, pointer, violations);
    const tolerated = ["StatusCode"];
    requireMembers(value, tolerated, pointer, violations, true);
  }
}

/** Whether a value is a conforming EvseStatus in which nothing needs reading. */
export function isEvseStatus(value: unknown): boolean {
  return EvseStatusSet.has(value);
}

/** Adds every way in which a value departs from EvseStatus. */
export function collectEvseStatus(value: unknown, pointer: string, violations: Violation[]): void {
  expectLiteral(value, pointer, violations, EvseStatusSet);
}

/** Whether a value is a conforming eRoamingPullEVSEStatus in which nothing needs reading. */
export function isERoamingPullEVSEStatus(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "ProviderID":
        if (!isProviderID(member)) return false;
        required++;
        break;
      case "SearchCenter":
        if (!isSearchCenter(member)) return false;
        break;
      case "EvseStatus":
        if (!isEvseStatus(member)) return false;
        break;
      case "EVSEStatus":
        return false;
    }
  }
  return required === 1;
}

/** Adds every way in which a value departs from eRoamingPullEVSEStatus. */
export function collectERoamingPullEVSEStatus(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "ProviderID":
        collectProviderID(member, at, violations);
        required++;
        break;
      case "SearchCenter":
        nested(member, at, violations, isSearchCenter, collectSearchCenter);
        break;
      case "EvseStatus":
        collectEvseStatus(member, at, violations);
        break;
    }
  }
  if (required < 1) {
    const needed = ["ProviderID"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming eRoamingPullEVSEStatusByID in which nothing needs reading. */
export function isERoamingPullEVSEStatusByID(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "ProviderID":
        if (!isProviderID(member)) return false;
        required++;
        break;
      case "EvseID":
        if (!isListOfEvseID(member) || member.length > 100) return false;
        required++;
        break;
    }
  }
  return required === 2;
}

/** Adds every way in which a value departs from eRoamingPullEVSEStatusByID. */
export function collectERoamingPullEVSEStatusByID(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "ProviderID":
        collectProviderID(member, at, violations);
        required++;
        break;
      case "EvseID":
        expectList(member, at, violations, 0, 100, collectEvseID);
        required++;
        break;
    }
  }
  if (required < 2) {
    const needed = ["ProviderID", "EvseID"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming eRoamingPullEVSEStatusByOperatorID in which nothing needs reading. */
export function isERoamingPullEVSEStatusByOperatorID(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "ProviderID":
        if (!isProviderID(member)) return false;
        required++;
        break;
      case "OperatorID":
        if (!isListOfOperatorID(member)) return false;
        required++;
        break;
    }
  }
  return required === 2;
}

/** Adds every way in which a value departs from eRoamingPullEVSEStatusByOperatorID. */
export function collectERoamingPullEVSEStatusByOperatorID(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "ProviderID":
        collectProviderID(member, at, violations);
        required++;
        break;
      case "OperatorID":
        expectList(member, at, violations, 0, Infinity, collectOperatorID);
        required++;
        break;
    }
  }
  if (required < 2) {
    const needed = ["ProviderID", "OperatorID"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming eRoamingEVSEStatus in which nothing needs reading. */
export function isERoamingEVSEStatus(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "EvseStatuses":
        if (!isEvseStatuses(member)) return false;
        required++;
        break;
      case "StatusCode":
        if (!isStatusCode(member)) return false;
        break;
    }
  }
  return required === 1;
}

/** Adds every way in which a value departs from eRoamingEVSEStatus. */
export function collectERoamingEVSEStatus(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "EvseStatuses":
        nested(member, at, violations, isEvseStatuses, collectEvseStatuses);
        required++;
        break;
      case "StatusCode":
        nested(member, at, violations, isStatusCode, collectStatusCode);
        break;
    }
  }
  if (required < 1) {
    const needed = ["EvseStatuses"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming eRoamingEVSEStatusByID in which nothing needs reading. */
export function isERoamingEVSEStatusByID(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "EVSEStatusRecords":
        if (!isEvseStatusRecords(member)) return false;
        required++;
        break;
      case "StatusCode":
        if (!isStatusCode(member)) return false;
        break;
    }
  }
  return required === 1;
}

/** Adds every way in which a value departs from eRoamingEVSEStatusByID. */
export function collectERoamingEVSEStatusByID(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "EVSEStatusRecords":
        nested(member, at, violations, isEvseStatusRecords, collectEvseStatusRecords);
        required++;
        break;
      case "StatusCode":
        nested(member, at, violations, isStatusCode, collectStatusCode);
        break;
    }
  }
  if (required < 1) {
    const needed = ["EVSEStatusRecords"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming eRoamingPullPricingProductData in which nothing needs reading. */
export function isERoamingPullPricingProductData(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "LastCall":
        if (typeof member !== "string" || !isDateTime(member)) return false;
        break;
      case "OperatorIDs":
        if (!isListOfOperatorID(member)) return false;
        required++;
        break;
      case "OperatorIds":
        return false;
    }
  }
  return required === 1;
}

/** Adds every way in which a value departs from eRoamingPullPricingProductData. */
export function collectERoamingPullPricingProductData(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "LastCall":
        expectDateTime(member, at, violations);
        break;
      case "OperatorIDs":
        expectList(member, at, violations, 0, Infinity, collectOperatorID);
        required++;
        break;
    }
  }
  if (required < 1) {
    const needed = ["OperatorIDs"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming PricingProductDataType in which nothing needs reading. */
export function isPricingProductDataType(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "OperatorID":
        if (!isOperatorID(member)) return false;
        required++;
        break;
      case "OperatorName":
        if (typeof member !== "string" || !hasLength(member, 0, 100)) return false;
        break;
      case "ProviderID":
        if (!isProviderIDAsterisk(member)) return false;
        required++;
        break;
      case "PricingDefaultPrice":
        if (typeof member !== "number" || !Number.isFinite(member)) return false;
        required++;
        break;
      case "PricingDefaultPriceCurrency":
        if (!isCurrencyID(member)) return false;
        required++;
        break;
      case "PricingDefaultReferenceUnit":
        if (!isReferenceUnit(member)) return false;
        required++;
        break;
      case "PricingProductDataRecords":
        if (!isListOfPricingProductDataRecord(member)) return false;
        required++;
        break;
    }
  }
  return required === 6;
}

/** Adds every way in which a value departs from PricingProductDataType. */
export function collectPricingProductDataType(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "OperatorID":
        collectOperatorID(member, at, violations);
        required++;
        break;
      case "OperatorName":
        expectText(member, at, violations, 0, 100);
        break;
      case "ProviderID":
        collectProviderIDAsterisk(member, at, violations);
        required++;
        break;
      case "PricingDefaultPrice":
        expectNumber(member, at, violations);
        required++;
        break;
      case "PricingDefaultPriceCurrency":
        collectCurrencyID(member, at, violations);
        required++;
        break;
      case "PricingDefaultReferenceUnit":
        collectReferenceUnit(member, at, violations);
        required++;
        break;
      case "PricingProductDataRecords":
        expectList(member, at, violations, 0, Infinity, nested, isPricingProductDataRecord, collectPricingProductDataRecord);
        required++;
        break;
    }
  }
  if (required < 6) {
    const needed = [
      "OperatorID",
      "ProviderID",
      "PricingDefaultPrice",
      "PricingDefaultPriceCurrency",
      "PricingDefaultReferenceUnit",
      "PricingProductDataRecords",
    ];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming eRoamingPricingProductData in which nothing needs reading. */
export function isERoamingPricingProductData(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "PricingProductData":
        if (!isListOfPricingProductDataType(member)) return false;
        required++;
        break;
      case "StatusCode":
        if (!isStatusCode(member)) return false;
        break;
      case "OperatorPricingProducts":
        return false;
    }
  }
  return required === 1;
}

/** Adds every way in which a value departs from eRoamingPricingProductData. */
export function collectERoamingPricingProductData(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "PricingProductData":
        expectList(member, at, violations, 0, Infinity, nested, isPricingProductDataType, collectPricingProductDataType);
        required++;
        break;
      case "StatusCode":
        nested(member, at, violations, isStatusCode, collectStatusCode);
        break;
    }
  }
  if (required < 1) {
    const needed = ["PricingProductData"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming eRoamingPullEVSEPricing in which nothing needs reading. */
export function isERoamingPullEVSEPricing(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "ProviderID":
        if (!isProviderID(member)) return false;
        required++;
        break;
      case "LastCall":
        if (typeof member !== "string" || !isDateTime(member)) return false;
        break;
      case "OperatorIDs":
        if (!isListOfOperatorID(member)) return false;
        required++;
        break;
      case "OperatorIds":
        return false;
    }
  }
  return required === 2;
}

/** Adds every way in which a value departs from eRoamingPullEVSEPricing. */
export function collectERoamingPullEVSEPricing(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "ProviderID":
        collectProviderID(member, at, violations);
        required++;
        break;
      case "LastCall":
        expectDateTime(member, at, violations);
        break;
      case "OperatorIDs":
        expectList(member, at, violations, 0, Infinity, collectOperatorID);
        required++;
        break;
    }
  }
  if (required < 2) {
    const needed = ["ProviderID", "OperatorIDs"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming OperatorEVSEPricing in which nothing needs reading. */
export function isOperatorEVSEPricing(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "OperatorID":
        if (!isOperatorID(member)) return false;
        required++;
        break;
      case "OperatorName":
        if (typeof member !== "string" || !hasLength(member, 0, 100)) return false;
        break;
      case "EVSEPricing":
        if (!isListOfEVSEPricing(member)) return false;
        required++;
        break;
    }
  }
  return required === 2;
}

/** Adds every way in which a value departs from OperatorEVSEPricing. */
export function collectOperatorEVSEPricing(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "OperatorID":
        collectOperatorID(member, at, violations);
        required++;
        break;
      case "OperatorName":
        expectText(member, at, violations, 0, 100);
        break;
      case "EVSEPricing":
        expectList(member, at, violations, 0, Infinity, nested, isEVSEPricing, collectEVSEPricing);
        required++;
        break;
    }
  }
  if (required < 2) {
    const needed = ["OperatorID", "EVSEPricing"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming eRoamingEVSEPricing in which nothing needs reading. */
export function isERoamingEVSEPricing(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "EVSEPricing":
        if (!isListOfOperatorEVSEPricing(member)) return false;
        required++;
        break;
      case "StatusCode":
        if (!isStatusCode(member)) return false;
        break;
      case "OperatorEVSEPricing":
        return false;
    }
  }
  return required === 1;
}

/** Adds every way in which a value departs from eRoamingEVSEPricing. */
export function collectERoamingEVSEPricing(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "EVSEPricing":
        expectList(member, at, violations, 0, Infinity, nested, isOperatorEVSEPricing, collectOperatorEVSEPricing);
        required++;
        break;
      case "StatusCode":
        nested(member, at, violations, isStatusCode, collectStatusCode);
        break;
    }
  }
  if (required < 1) {
    const needed = ["EVSEPricing"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming AuthenticationData in which nothing needs reading. */
export function isAuthenticationData(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "ProviderAuthenticationData":
        if (!isListOfProviderAuthenticationData(member)) return false;
        break;
    }
  }
  return true;
}

/** Adds every way in which a value departs from AuthenticationData. */
export function collectAuthenticationData(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "ProviderAuthenticationData":
        expectList(member, at, violations, 0, Infinity, nested, isProviderAuthenticationData, collectProviderAuthenticationData);
        break;
    }
  }
}

/** Whether a value is a conforming FaultBody in which nothing needs reading. */
export function isFaultBody(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "extendedInfo":
      case "message":
        if (typeof member !== "string") return false;
        break;
      case "validationErrors":
        if (!isListOfFieldValidationError(member)) return false;
        break;
    }
  }
  return true;
}

/** Adds every way in which a value departs from FaultBody. */
export function collectFaultBody(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "extendedInfo":
      case "message":
        expectText(member, at, violations);
        break;
      case "validationErrors":
        expectList(member, at, violations, 0, Infinity, nested, isFieldValidationError, collectFieldValidationError);
        break;
    }
  }
}

/** Whether a value is a conforming FieldValidationError in which nothing needs reading. */
export function isFieldValidationError(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "errorMessage":
      case "fieldReference":
        if (typeof member !== "string") return false;
        break;
    }
  }
  return true;
}

/** Adds every way in which a value departs from FieldValidationError. */
export function collectFieldValidationError(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "errorMessage":
      case "fieldReference":
        expectText(member, at, violations);
        break;
    }
  }
}

/** Whether a value is a conforming OicpERoamingFault in which nothing needs reading. */
export function isOicpERoamingFault(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "StatusCode":
        if (!isStatusCode(member)) return false;
        break;
      case "message":
        if (typeof member !== "string") return false;
        break;
    }
  }
  return true;
}

/** Adds every way in which a value departs from OicpERoamingFault. */
export function collectOicpERoamingFault(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "StatusCode":
        nested(member, at, violations, isStatusCode, collectStatusCode);
        break;
      case "message":
        expectText(member, at, violations);
        break;
    }
  }
}

/** Whether a value is a conforming eRoamingPullAuthenticationData in which nothing needs reading. */
export function isERoamingPullAuthenticationData(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "OperatorID":
        if (!isOperatorID(member)) return false;
        required++;
        break;
    }
  }
  return required === 1;
}

/** Adds every way in which a value departs from eRoamingPullAuthenticationData. */
export function collectERoamingPullAuthenticationData(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "OperatorID":
        collectOperatorID(member, at, violations);
        required++;
        break;
    }
  }
  if (required < 1) {
    const needed = ["OperatorID"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming eRoamingAuthenticationData in which nothing needs reading. */
export function isERoamingAuthenticationData(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "AuthenticationData":
        if (!isAuthenticationData(member)) return false;
        break;
      case "StatusCode":
        if (!isStatusCode(member)) return false;
        break;
    }
  }
  return true;
}

/** Adds every way in which a value departs from eRoamingAuthenticationData. */
export function collectERoamingAuthenticationData(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "AuthenticationData":
        nested(member, at, violations, isAuthenticationData, collectAuthenticationData);
        break;
      case "StatusCode":
        nested(member, at, violations, isStatusCode, collectStatusCode);
        break;
    }
  }
}

/** Whether a value is a conforming HashedPIN in which nothing needs reading. */
export function isHashedPIN(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "Value":
        if (typeof member !== "string" || !HashedPINValuePattern.test(member)) return false;
        required++;
        break;
      case "Function":
        if (!isHashFunction(member)) return false;
        required++;
        break;
      case "LegacyHashData":
        if (!isLegacyHashData(member)) return false;
        break;
    }
  }
  return required === 2;
}

/** Adds every way in which a value departs from HashedPIN. */
export function collectHashedPIN(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "Value":
        expectText(member, at, violations, 0, Infinity, HashedPINValuePattern);
        required++;
        break;
      case "Function":
        collectHashFunction(member, at, violations);
        required++;
        break;
      case "LegacyHashData":
        nested(member, at, violations, isLegacyHashData, collectLegacyHashData);
        break;
    }
  }
  if (required < 2) {
    const needed = ["Value", "Function"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming AuthorizationStatus in which nothing needs reading. */
export function isAuthorizationStatus(value: unknown): boolean {
  return value === "Authorized" || value === "NotAuthorized";
}

/** Adds every way in which a value departs from AuthorizationStatus. */
export function collectAuthorizationStatus(value: unknown, pointer: string, violations: Violation[]): void {
  expectLiteral(value, pointer, violations, AuthorizationStatusSet);
}

/** Whether a value is a conforming MeterValueInBetween in which nothing needs reading. */
export function isMeterValueInBetween(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "meterValues":
        if (!isListOfMeterValueInBetweenMeterValues(member)) return false;
        break;
    }
  }
  return true;
}

/** Adds every way in which a value departs from MeterValueInBetween. */
export function collectMeterValueInBetween(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "meterValues":
        expectList(member, at, violations, 0, Infinity, expectNumber);
        break;
    }
  }
}

/** Whether a value is a conforming SignedMeteringValue in which nothing needs reading. */
export function isSignedMeteringValue(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "SignedMeteringValue":
        if (typeof member !== "string" || !hasLength(member, 0, 3000)) return false;
        break;
      case "MeteringStatus":
        if (!isMeteringStatus(member)) return false;
        break;
    }
  }
  return true;
}

/** Adds every way in which a value departs from SignedMeteringValue. */
export function collectSignedMeteringValue(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "SignedMeteringValue":
        expectText(member, at, violations, 0, 3000);
        break;
      case "MeteringStatus":
        collectMeteringStatus(member, at, violations);
        break;
    }
  }
}

/** Whether a value is a conforming CalibrationLawVerificationInfo in which nothing needs reading. */
export function isCalibrationLawVerificationInfo(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "CalibrationLawCertificateID":
        if (typeof member !== "string" || !hasLength(member, 0, 100)) return false;
        break;
      case "PublicKey":
        if (typeof member !== "string" || !hasLength(member, 0, 1000)) return false;
        break;
      case "MeteringSignatureUrl":
        if (typeof member !== "string" || !hasLength(member, 0, 200)) return false;
        break;
      case "MeteringSignatureEncodingFormat":
        if (typeof member !== "string" || !hasLength(member, 0, 50)) return false;
        break;
      case "SignedMeteringValuesVerificationInstruction":
        if (typeof member !== "string" || !hasLength(member, 0, 400)) return false;
        break;
    }
  }
  return true;
}

/** Adds every way in which a value departs from CalibrationLawVerificationInfo. */
export function collectCalibrationLawVerificationInfo(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "CalibrationLawCertificateID":
        expectText(member, at, violations, 0, 100);
        break;
      case "PublicKey":
        expectText(member, at, violations, 0, 1000);
        break;
      case "MeteringSignatureUrl":
        expectText(member, at, violations, 0, 200);
        break;
      case "MeteringSignatureEncodingFormat":
        expectText(member, at, violations, 0, 50);
        break;
      case "SignedMeteringValuesVerificationInstruction":
        expectText(member, at, violations, 0, 400);
        break;
    }
  }
}

/** Whether a value is a conforming GoogleCoordinates in which nothing needs reading. */
export function isGoogleCoordinates(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "Coordinates":
        if (typeof member !== "string" || !hasLength(member, 0, 100) || !GoogleCoordinatesCoordinatesPattern.test(member)) return false;
        required++;
        break;
      case "Coordinatea":
        return false;
    }
  }
  return required === 1;
}

/** Adds every way in which a value departs from GoogleCoordinates. */
export function collectGoogleCoordinates(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "Coordinates":
        expectText(member, at, violations, 0, 100, GoogleCoordinatesCoordinatesPattern);
        required++;
        break;
    }
  }
  if (required < 1) {
    const needed = ["Coordinates"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming DecimalDegreeCoordinates in which nothing needs reading. */
export function isDecimalDegreeCoordinates(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "Longitude":
        if (typeof member !== "string" || !hasLength(member, 0, 100) || !DecimalDegreeCoordinatesLongitudePattern.test(member)) return false;
        required++;
        break;
      case "Latitude":
        if (typeof member !== "string" || !hasLength(member, 0, 100) || !DecimalDegreeCoordinatesLatitudePattern.test(member)) return false;
        required++;
        break;
    }
  }
  return required === 2;
}

/** Adds every way in which a value departs from DecimalDegreeCoordinates. */
export function collectDecimalDegreeCoordinates(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "Longitude":
        expectText(member, at, violations, 0, 100, DecimalDegreeCoordinatesLongitudePattern);
        required++;
        break;
      case "Latitude":
        expectText(member, at, violations, 0, 100, DecimalDegreeCoordinatesLatitudePattern);
        required++;
        break;
    }
  }
  if (required < 2) {
    const needed = ["Longitude", "Latitude"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming DegreeMinuteSecondsCoordinates in which nothing needs reading. */
export function isDegreeMinuteSecondsCoordinates(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "Longitude":
        if (typeof member !== "string" || !hasLength(member, 0, 100) || !DegreeMinuteSecondsCoordinatesLongitudePattern.test(member)) return false;
        required++;
        break;
      case "Latitude":
        if (typeof member !== "string" || !hasLength(member, 0, 100) || !DegreeMinuteSecondsCoordinatesLatitudePattern.test(member)) return false;
        required++;
        break;
    }
  }
  return required === 2;
}

/** Adds every way in which a value departs from DegreeMinuteSecondsCoordinates. */
export function collectDegreeMinuteSecondsCoordinates(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "Longitude":
        expectText(member, at, violations, 0, 100, DegreeMinuteSecondsCoordinatesLongitudePattern);
        required++;
        break;
      case "Latitude":
        expectText(member, at, violations, 0, 100, DegreeMinuteSecondsCoordinatesLatitudePattern);
        required++;
        break;
    }
  }
  if (required < 2) {
    const needed = ["Longitude", "Latitude"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming PowerType in which nothing needs reading. */
export function isPowerType(value: unknown): boolean {
  return value === "AC_1_PHASE" || value === "AC_3_PHASE" || value === "DC";
}

/** Adds every way in which a value departs from PowerType. */
export function collectPowerType(value: unknown, pointer: string, violations: Violation[]): void {
  expectLiteral(value, pointer, violations, PowerTypeSet);
}

/** Whether a value is a conforming ChargingMode in which nothing needs reading. */
export function isChargingMode(value: unknown): boolean {
  return ChargingModeSet.has(value);
}

/** Adds every way in which a value departs from ChargingMode. */
export function collectChargingMode(value: unknown, pointer: string, violations: Violation[]): void {
  expectLiteral(value, pointer, violations, ChargingModeSet);
}

/** Whether a value is a conforming Energy in which nothing needs reading. */
export function isEnergy(value: unknown): boolean {
  return EnergySet.has(value);
}

/** Adds every way in which a value departs from Energy. */
export function collectEnergy(value: unknown, pointer: string, violations: Violation[]): void {
  expectLiteral(value, pointer, violations, EnergySet);
}

/** Whether a value is a conforming Period in which nothing needs reading. */
export function isPeriod(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "begin":
        if (typeof member !== "string" || !PeriodBeginPattern.test(member)) return false;
        required++;
        break;
      case "end":
        if (typeof member !== "string" || !PeriodEndPattern.test(member)) return false;
        required++;
        break;
    }
  }
  return required === 2;
}

/** Adds every way in which a value departs from Period. */
export function collectPeriod(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "begin":
        expectText(member, at, violations, 0, Infinity, PeriodBeginPattern);
        required++;
        break;
      case "end":
        expectText(member, at, violations, 0, Infinity, PeriodEndPattern);
        required++;
        break;
    }
  }
  if (required < 2) {
    const needed = ["begin", "end"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming DaysOfWeek in which nothing needs reading. */
export function isDaysOfWeek(value: unknown): boolean {
  return DaysOfWeekSet.has(value);
}

/** Adds every way in which a value departs from DaysOfWeek. */
export function collectDaysOfWeek(value: unknown, pointer: string, violations: Violation[]): void {
  expectLiteral(value, pointer, violations, DaysOfWeekSet);
}

/** Whether a value is a conforming EnvironmentalImpact in which nothing needs reading. */
export function isEnvironmentalImpact(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "CO2Emission":
      case "NuclearWaste":
        if (typeof member !== "number" || !Number.isFinite(member) || member < 0 || member > 99999) return false;
        break;
    }
  }
  return true;
}

/** Adds every way in which a value departs from EnvironmentalImpact. */
export function collectEnvironmentalImpact(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "CO2Emission":
      case "NuclearWaste":
        expectNumber(member, at, violations, false, 0, 99999);
        break;
    }
  }
}

/** Whether a value is a conforming CalibrationLawDataAvailability in which nothing needs reading. */
export function isCalibrationLawDataAvailability(value: unknown): boolean {
  return value === "Local" || value === "External" || value === "Not Available";
}

/** Adds every way in which a value departs from CalibrationLawDataAvailability. */
export function collectCalibrationLawDataAvailability(value: unknown, pointer: string, violations: Violation[]): void {
  expectLiteral(value, pointer, violations, CalibrationLawDataAvailabilitySet);
}

/** Whether a value is a conforming AccessibilityLocation in which nothing needs reading. */
export function isAccessibilityLocation(value: unknown): boolean {
  return AccessibilityLocationSet.has(value);
}

/** Adds every way in which a value departs from AccessibilityLocation. */
export function collectAccessibilityLocation(value: unknown, pointer: string, violations: Violation[]): void {
  expectLiteral(value, pointer, violations, AccessibilityLocationSet);
}

/** Whether a value is a conforming DynamicInfoAvailable in which nothing needs reading. */
export function isDynamicInfoAvailable(value: unknown): boolean {
  return value === "true" || value === "false" || value === "auto";
}

/** Adds every way in which a value departs from DynamicInfoAvailable. */
export function collectDynamicInfoAvailable(value: unknown, pointer: string, violations: Violation[]): void {
  expectLiteral(value, pointer, violations, DynamicInfoAvailableSet);
}

/** Whether a value is a conforming ActionType in which nothing needs reading. */
export function isActionType(value: unknown): boolean {
  return ActionTypeSet.has(value);
}

/** Adds every way in which a value departs from ActionType. */
export function collectActionType(value: unknown, pointer: string, violations: Violation[]): void {
  expectLiteral(value, pointer, violations, ActionTypeSet);
}

/** Whether a value is a conforming OperatorEvseData in which nothing needs reading. */
export function isOperatorEvseData(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "OperatorID":
        if (!isOperatorID(member)) return false;
        required++;
        break;
      case "OperatorName":
        if (typeof member !== "string" || !hasLength(member, 0, 100)) return false;
        required++;
        break;
      case "EvseDataRecord":
        if (!isListOfEvseDataRecord(member)) return false;
        required++;
        break;
    }
  }
  return required === 3;
}

/** Adds every way in which a value departs from OperatorEvseData. */
export function collectOperatorEvseData(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "OperatorID":
        collectOperatorID(member, at, violations);
        required++;
        break;
      case "OperatorName":
        expectText(member, at, violations, 0, 100);
        required++;
        break;
      case "EvseDataRecord":
        expectList(member, at, violations, 0, Infinity, nested, isEvseDataRecord, collectEvseDataRecord);
        required++;
        break;
    }
  }
  if (required < 3) {
    const needed = ["OperatorID", "OperatorName", "EvseDataRecord"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming OperatorEvseStatus in which nothing needs reading. */
export function isOperatorEvseStatus(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "OperatorID":
        if (!isOperatorID(member)) return false;
        required++;
        break;
      case "OperatorName":
        if (typeof member !== "string" || !hasLength(member, 0, 100)) return false;
        break;
      case "EvseStatusRecord":
        if (!isListOfEvseStatusRecord(member)) return false;
        required++;
        break;
    }
  }
  return required === 2;
}

/** Adds every way in which a value departs from OperatorEvseStatus. */
export function collectOperatorEvseStatus(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "OperatorID":
        collectOperatorID(member, at, violations);
        required++;
        break;
      case "OperatorName":
        expectText(member, at, violations, 0, 100);
        break;
      case "EvseStatusRecord":
        expectList(member, at, violations, 0, Infinity, nested, isEvseStatusRecord, collectEvseStatusRecord);
        required++;
        break;
    }
  }
  if (required < 2) {
    const needed = ["OperatorID", "EvseStatusRecord"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming ProductAvailabilityTimes in which nothing needs reading. */
export function isProductAvailabilityTimes(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "Periods":
        if (!isListOfPeriod(member)) return false;
        required++;
        break;
      case "on":
        if (!isDaysOfWeek(member)) return false;
        required++;
        break;
      case "Period":
      case "On":
        return false;
    }
  }
  return required === 2;
}

/** Adds every way in which a value departs from ProductAvailabilityTimes. */
export function collectProductAvailabilityTimes(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "Periods":
        expectList(member, at, violations, 0, Infinity, nested, isPeriod, collectPeriod);
        required++;
        break;
      case "on":
        collectDaysOfWeek(member, at, violations);
        required++;
        break;
    }
  }
  if (required < 2) {
    const needed = ["Periods", "on"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming AdditionalReferences in which nothing needs reading. */
export function isAdditionalReferences(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "AdditionalReference":
        if (!isAdditionalReference(member)) return false;
        required++;
        break;
      case "AdditionalReferenceUnit":
        if (!isReferenceUnit(member)) return false;
        required++;
        break;
      case "PricePerAdditionalReferenceUnit":
        if (typeof member !== "number" || !Number.isFinite(member)) return false;
        required++;
        break;
    }
  }
  return required === 3;
}

/** Adds every way in which a value departs from AdditionalReferences. */
export function collectAdditionalReferences(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "AdditionalReference":
        collectAdditionalReference(member, at, violations);
        required++;
        break;
      case "AdditionalReferenceUnit":
        collectReferenceUnit(member, at, violations);
        required++;
        break;
      case "PricePerAdditionalReferenceUnit":
        expectNumber(member, at, violations);
        required++;
        break;
    }
  }
  if (required < 3) {
    const needed = ["AdditionalReference", "AdditionalReferenceUnit", "PricePerAdditionalReferenceUnit"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming EVSEPricing in which nothing needs reading. */
export function isEVSEPricing(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "EvseID":
        if (!isEvseID(member)) return false;
        required++;
        break;
      case "ProviderID":
        if (!isProviderIDAsterisk(member)) return false;
        required++;
        break;
      case "EvseIDProductList":
        if (!isListOfProductID(member) || member.length < 1) return false;
        required++;
        break;
    }
  }
  return required === 3;
}

/** Adds every way in which a value departs from EVSEPricing. */
export function collectEVSEPricing(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "EvseID":
        collectEvseID(member, at, violations);
        required++;
        break;
      case "ProviderID":
        collectProviderIDAsterisk(member, at, violations);
        required++;
        break;
      case "EvseIDProductList":
        expectList(member, at, violations, 1, Infinity, collectProductID);
        required++;
        break;
    }
  }
  if (required < 3) {
    const needed = ["EvseID", "ProviderID", "EvseIDProductList"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming ErrorClass in which nothing needs reading. */
export function isErrorClass(value: unknown): boolean {
  return value === "ConnectorError" || value === "CriticalError";
}

/** Adds every way in which a value departs from ErrorClass. */
export function collectErrorClass(value: unknown, pointer: string, violations: Violation[]): void {
  expectLiteral(value, pointer, violations, ErrorClassSet);
}

/** Whether a value is a conforming Pageable in which nothing needs reading. */
export function isPageable(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "sort":
        if (!isSort(member)) return false;
        break;
      case "pageSize":
      case "pageNumber":
      case "offset":
        if (typeof member !== "number" || !Number.isInteger(member)) return false;
        break;
      case "paged":
      case "unpaged":
        if (typeof member !== "boolean") return false;
        break;
    }
  }
  return true;
}

/** Adds every way in which a value departs from Pageable. */
export function collectPageable(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "sort":
        nested(member, at, violations, isSort, collectSort);
        break;
      case "pageSize":
      case "pageNumber":
      case "offset":
        expectNumber(member, at, violations, true);
        break;
      case "paged":
      case "unpaged":
        expectBoolean(member, at, violations);
        break;
    }
  }
}

/** Whether a value is a conforming AuthenticationDataRecord in which nothing needs reading. */
export function isAuthenticationDataRecord(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "Identification":
        if (!isIdentification(member)) return false;
        required++;
        break;
    }
  }
  return required === 1;
}

/** Adds every way in which a value departs from AuthenticationDataRecord. */
export function collectAuthenticationDataRecord(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "Identification":
        nested(member, at, violations, isIdentification, collectIdentification);
        required++;
        break;
    }
  }
  if (required < 1) {
    const needed = ["Identification"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming SearchCenter in which nothing needs reading. */
export function isSearchCenter(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "GeoCoordinates":
        if (!isGeoCoordinates(member)) return false;
        required++;
        break;
      case "Radius":
        if (typeof member !== "number" || !Number.isFinite(member) || member < 0 || member > 999.9) return false;
        required++;
        break;
    }
  }
  return required === 2;
}

/** Adds every way in which a value departs from SearchCenter. */
export function collectSearchCenter(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "GeoCoordinates":
        nested(member, at, violations, isGeoCoordinates, collectGeoCoordinates);
        required++;
        break;
      case "Radius":
        expectNumber(member, at, violations, false, 0, 999.9);
        required++;
        break;
    }
  }
  if (required < 2) {
    const needed = ["GeoCoordinates", "Radius"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming DeltaType in which nothing needs reading. */
export function isDeltaType(value: unknown): boolean {
  return value === "update" || value === "insert" || value === "delete";
}

/** Adds every way in which a value departs from DeltaType. */
export function collectDeltaType(value: unknown, pointer: string, violations: Violation[]): void {
  expectLiteral(value, pointer, violations, DeltaTypeSet);
}

/** Whether a value is a conforming EvseStatuses in which nothing needs reading. */
export function isEvseStatuses(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "OperatorEvseStatus":
        if (!isListOfOperatorEvseStatus(member)) return false;
        required++;
        break;
    }
  }
  return required === 1;
}

/** Adds every way in which a value departs from EvseStatuses. */
export function collectEvseStatuses(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "OperatorEvseStatus":
        expectList(member, at, violations, 0, Infinity, nested, isOperatorEvseStatus, collectOperatorEvseStatus);
        required++;
        break;
    }
  }
  if (required < 1) {
    const needed = ["OperatorEvseStatus"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming EvseStatusRecords in which nothing needs reading. */
export function isEvseStatusRecords(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "EvseStatusRecord":
        if (!isListOfEvseStatusRecord(member)) return false;
        required++;
        break;
    }
  }
  return required === 1;
}

/** Adds every way in which a value departs from EvseStatusRecords. */
export function collectEvseStatusRecords(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "EvseStatusRecord":
        expectList(member, at, violations, 0, Infinity, nested, isEvseStatusRecord, collectEvseStatusRecord);
        required++;
        break;
    }
  }
  if (required < 1) {
    const needed = ["EvseStatusRecord"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming HashFunction in which nothing needs reading. */
export function isHashFunction(value: unknown): boolean {
  return value === "Bcrypt";
}

/** Adds every way in which a value departs from HashFunction. */
export function collectHashFunction(value: unknown, pointer: string, violations: Violation[]): void {
  expectLiteral(value, pointer, violations, HashFunctionSet);
}

/** Whether a value is a conforming LegacyHashData in which nothing needs reading. */
export function isLegacyHashData(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "Function":
        if (!isLegacyHashFunction(member)) return false;
        required++;
        break;
      case "Salt":
        if (typeof member !== "string" || !hasLength(member, 0, 100)) return false;
        break;
      case "Value":
        if (typeof member !== "string" || !hasLength(member, 0, 20)) return false;
        break;
    }
  }
  return required === 1;
}

/** Adds every way in which a value departs from LegacyHashData. */
export function collectLegacyHashData(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "Function":
        collectLegacyHashFunction(member, at, violations);
        required++;
        break;
      case "Salt":
        expectText(member, at, violations, 0, 100);
        break;
      case "Value":
        expectText(member, at, violations, 0, 20);
        break;
    }
  }
  if (required < 1) {
    const needed = ["Function"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming MeteringStatus in which nothing needs reading. */
export function isMeteringStatus(value: unknown): boolean {
  return value === "Start" || value === "Progress" || value === "End";
}

/** Adds every way in which a value departs from MeteringStatus. */
export function collectMeteringStatus(value: unknown, pointer: string, violations: Violation[]): void {
  expectLiteral(value, pointer, violations, MeteringStatusSet);
}

/** Whether a value is a conforming EvseStatusRecord in which nothing needs reading. */
export function isEvseStatusRecord(value: unknown): boolean {
  if (!isObject(value)) return false;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "EvseID":
        if (!isEvseID(member)) return false;
        required++;
        break;
      case "EvseStatus":
        if (!isEvseStatus(member)) return false;
        required++;
        break;
    }
  }
  return required === 2;
}

/** Adds every way in which a value departs from EvseStatusRecord. */
export function collectEvseStatusRecord(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  let required = 0;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "EvseID":
        collectEvseID(member, at, violations);
        required++;
        break;
      case "EvseStatus":
        collectEvseStatus(member, at, violations);
        required++;
        break;
    }
  }
  if (required < 2) {
    const needed = ["EvseID", "EvseStatus"];
    requireMembers(value, needed, pointer, violations);
  }
}

/** Whether a value is a conforming AdditionalReference in which nothing needs reading. */
export function isAdditionalReference(value: unknown): boolean {
  return AdditionalReferenceSet.has(value);
}

/** Adds every way in which a value departs from AdditionalReference. */
export function collectAdditionalReference(value: unknown, pointer: string, violations: Violation[]): void {
  expectLiteral(value, pointer, violations, AdditionalReferenceSet);
}

/** Whether a value is a conforming Sort in which nothing needs reading. */
export function isSort(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    switch (name) {
      case "sorted":
      case "empty":
      case "unsorted":
        if (typeof member !== "boolean") return false;
        break;
    }
  }
  return true;
}

/** Adds every way in which a value departs from Sort. */
export function collectSort(value: unknown, pointer: string, violations: Violation[]): void {
  if (!expectObject(value, pointer, violations)) return;
  for (const name in value) {
    const member = value[name];
    if (member === undefined) continue;
    const at = `${pointer}/${name}`;
    switch (name) {
      case "sorted":
      case "empty":
      case "unsorted":
        expectBoolean(member, at, violations);
        break;
    }
  }
}

/** Whether a value is a conforming LegacyHashFunction in which nothing needs reading. */
export function isLegacyHashFunction(value: unknown): boolean {
  return value === "MD5" || value === "SHA-1";
}

/** Adds every way in which a value departs from LegacyHashFunction. */
export function collectLegacyHashFunction(value: unknown, pointer: string, violations: Violation[]): void {
  expectLiteral(value, pointer, violations, LegacyHashFunctionSet);
}

function isListOfIdentification(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isIdentification(item)) return false;
  }
  return true;
}

function isListOfSignedMeteringValue(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isSignedMeteringValue(item)) return false;
  }
  return true;
}

function isListOfChargingMode(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isChargingMode(item)) return false;
  }
  return true;
}

function isListOfPeriod(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isPeriod(item)) return false;
  }
  return true;
}

function isListOfInfoTextType(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isInfoTextType(item)) return false;
  }
  return true;
}

function isListOfPlug(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isPlug(item)) return false;
  }
  return true;
}

function isListOfChargingFacility(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isChargingFacility(item)) return false;
  }
  return true;
}

function isListOfEnergySource(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isEnergySource(item)) return false;
  }
  return true;
}

function isListOfAuthenticationMode(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isAuthenticationMode(item)) return false;
  }
  return true;
}

function isListOfPaymentOption(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isPaymentOption(item)) return false;
  }
  return true;
}

function isListOfValueAddedService(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isValueAddedService(item)) return false;
  }
  return true;
}

function isListOfOpeningTimes(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isOpeningTimes(item)) return false;
  }
  return true;
}

function isListOfProductAvailabilityTimes(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isProductAvailabilityTimes(item)) return false;
  }
  return true;
}

function isListOfAdditionalReferences(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isAdditionalReferences(item)) return false;
  }
  return true;
}

function isListOfEVSEPricing(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isEVSEPricing(item)) return false;
  }
  return true;
}

function isListOfSessionID(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isSessionID(item)) return false;
  }
  return true;
}

function isListOfOperatorID(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isOperatorID(item)) return false;
  }
  return true;
}

function isListOfERoamingChargeDetailRecord(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isERoamingChargeDetailRecord(item)) return false;
  }
  return true;
}

function isListOfAuthenticationDataRecord(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isAuthenticationDataRecord(item)) return false;
  }
  return true;
}

function isListOfCountryCode(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isCountryCode(item)) return false;
  }
  return true;
}

function isListOfAccessibility(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isAccessibility(item)) return false;
  }
  return true;
}

function isListOfCalibrationLawDataAvailability(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isCalibrationLawDataAvailability(item)) return false;
  }
  return true;
}

function isListOfPullEvseDataRecord(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isPullEvseDataRecord(item)) return false;
  }
  return true;
}

function isListOfEvseID(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isEvseID(item)) return false;
  }
  return true;
}

function isListOfPricingProductDataRecord(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isPricingProductDataRecord(item)) return false;
  }
  return true;
}

function isListOfPricingProductDataType(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isPricingProductDataType(item)) return false;
  }
  return true;
}

function isListOfOperatorEVSEPricing(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isOperatorEVSEPricing(item)) return false;
  }
  return true;
}

function isListOfProviderAuthenticationData(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isProviderAuthenticationData(item)) return false;
  }
  return true;
}

function isListOfFieldValidationError(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isFieldValidationError(item)) return false;
  }
  return true;
}

function isListOfMeterValueInBetweenMeterValues(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (typeof item !== "number" || !Number.isFinite(item)) return false;
  }
  return true;
}

function isListOfEvseDataRecord(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isEvseDataRecord(item)) return false;
  }
  return true;
}

function isListOfEvseStatusRecord(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isEvseStatusRecord(item)) return false;
  }
  return true;
}

function isListOfProductID(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isProductID(item)) return false;
  }
  return true;
}

function isListOfOperatorEvseStatus(value: unknown): value is readonly unknown[] {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index];
    if (!isOperatorEvseStatus(item)) return false;
  }
  return true;
}
