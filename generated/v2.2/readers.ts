// Generated from spec/oicp-2.2.yaml by `npm run generate`. Do not edit: change spec/overlays or generator/ instead.

import { put, startCopy } from "../../runtime/validation/copy.js";
import { isObject } from "../../runtime/validation/is.js";
import {
  booleanFrom,
  isText,
  listFrom,
  literalFrom,
  numberFrom,
  numberListFrom,
  objectAround,
  objectFrom,
  rename,
  textFrom,
  textListFrom,
  wrappedTextFrom,
} from "../../runtime/validation/read.js";
import type { ReadNote } from "../../runtime/schema.js";
import type { Copy } from "../../runtime/validation/copy.js";

const ERoamingAuthorizeRemoteReservationStartAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["EMPPartnerSessionId", "EMPPartnerSessionID"],
]);
const ERoamingChargeDetailRecordAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["HubProviderId", "HubProviderID"],
]);
const ERoamingChargeDetailRecordsAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["eRoamingChargeDetailRecords", "eroamingChargeDetailRecords"],
]);
const ERoamingPullEVSEDataAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["OperatorIDs", "OperatorIds"],
]);
const ERoamingPullEVSEStatusAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["EVSEStatus", "EvseStatus"],
]);
const EvseDataRecordAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["Charging Modes", "ChargingModes"],
  ["ChargingStationId", "ChargingStationID"],
]);
const DynamicInfoAvailableSpellings: ReadonlyMap<unknown, string> = /* @__PURE__ */ new Map<unknown, string>([
  [true, "true"],
  [false, "false"],
]);
const GoogleCoordinatesAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["Coordinatea", "Coordinates"],
  ["Coordinatea", "Coordinates"],
]);
const OpeningTimesAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["Periods", "Period"],
  ["On", "on"],
]);
const ERoamingEVSEPricingAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["OperatorEVSEPricing", "EVSEPricing"],
]);
const ERoamingPricingProductDataAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["OperatorPricingProducts", "PricingProductData"],
]);
const ERoamingPullEVSEPricingAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["OperatorIds", "OperatorIDs"],
]);
const ProductAvailabilityTimesAliases: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["Period", "Periods"],
  ["On", "on"],
]);
const ErrorClassSpellings: ReadonlyMap<unknown, string> = /* @__PURE__ */ new Map<unknown, string>([
  ["Connector Error", "ConnectorError"],
  ["Critical Error", "CriticalError"],
]);

/** Maps a received value to the documented form of eRoamingAcknowledgment, as far as it can be understood. */
export function readERoamingAcknowledgment(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
      case "SessionID":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "Result":
        if (typeof member !== "boolean") read = booleanFrom(member, `${pointer}/${name}`, notes);
        break;
      case "StatusCode":
        read = readStatusCode(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingAuthorizationStart, as far as it can be understood. */
export function readERoamingAuthorizationStart(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "AuthorizationStatus":
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
      case "ProviderID":
      case "SessionID":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "AuthorizationStopIdentifications":
        read = listFrom(member, `${pointer}/${name}`, notes, isObject, readIdentification);
        break;
      case "StatusCode":
        read = readStatusCode(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingAuthorizationStop, as far as it can be understood. */
export function readERoamingAuthorizationStop(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "AuthorizationStatus":
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
      case "ProviderID":
      case "SessionID":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "StatusCode":
        read = readStatusCode(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingAuthorizeRemoteStart, as far as it can be understood. */
export function readERoamingAuthorizeRemoteStart(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
      case "EvseID":
      case "PartnerProductID":
      case "ProviderID":
      case "SessionID":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "Identification":
        read = readIdentification(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingAuthorizeRemoteStop, as far as it can be understood. */
export function readERoamingAuthorizeRemoteStop(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
      case "EvseID":
      case "ProviderID":
      case "SessionID":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingAuthorizeStart, as far as it can be understood. */
export function readERoamingAuthorizeStart(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
      case "EvseID":
      case "OperatorID":
      case "PartnerProductID":
      case "SessionID":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "Identification":
        read = readIdentification(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingAuthorizeStop, as far as it can be understood. */
export function readERoamingAuthorizeStop(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
      case "EvseID":
      case "OperatorID":
      case "SessionID":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "Identification":
        read = readIdentification(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of FaultBody, as far as it can be understood. */
export function readFaultBody(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "extendedInfo":
      case "message":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "validationErrors":
        read = listFrom(member, `${pointer}/${name}`, notes, isObject, readFieldValidationError);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of FieldValidationError, as far as it can be understood. */
export function readFieldValidationError(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "errorMessage":
      case "fieldReference":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of HashedPIN, as far as it can be understood. */
export function readHashedPIN(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "Function":
      case "Value":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "LegacyHashData":
        read = readLegacyHashData(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of Identification, as far as it can be understood. */
export function readIdentification(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "RFIDMifareFamilyIdentification":
        read = readRFIDMifareFamilyIdentification(member, `${pointer}/${name}`, notes);
        break;
      case "QRCodeIdentification":
        read = readQRCodeIdentification(member, `${pointer}/${name}`, notes);
        break;
      case "PlugAndChargeIdentification":
        read = readPlugAndChargeIdentification(member, `${pointer}/${name}`, notes);
        break;
      case "RemoteIdentification":
        read = readRemoteIdentification(member, `${pointer}/${name}`, notes);
        break;
      case "RFIDIdentification":
        read = readRFIDIdentification(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of LegacyHashData, as far as it can be understood. */
export function readLegacyHashData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "Function":
      case "Salt":
      case "Value":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of OicpERoamingFault, as far as it can be understood. */
export function readOicpERoamingFault(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "StatusCode":
        read = readStatusCode(member, `${pointer}/${name}`, notes);
        break;
      case "message":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of PlugAndChargeIdentification, as far as it can be understood. */
export function readPlugAndChargeIdentification(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "EvcoID":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of QRCodeIdentification, as far as it can be understood. */
export function readQRCodeIdentification(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "EvcoID":
      case "PIN":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "HashedPIN":
        read = readHashedPIN(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of RFIDIdentification, as far as it can be understood. */
export function readRFIDIdentification(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "EvcoID":
      case "ExpiryDate":
      case "PrintedNumber":
      case "RFID":
      case "UID":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of RFIDMifareFamilyIdentification, as far as it can be understood. */
export function readRFIDMifareFamilyIdentification(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "UID":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of RemoteIdentification, as far as it can be understood. */
export function readRemoteIdentification(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "EvcoID":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of StatusCode, as far as it can be understood. */
export function readStatusCode(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "AdditionalInfo":
      case "Code":
      case "Description":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingAuthorizeRemoteReservationStart, as far as it can be understood. */
export function readERoamingAuthorizeRemoteReservationStart(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const noted = notes.length;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
      case "EvseID":
      case "PartnerProductID":
      case "ProviderID":
      case "SessionID":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "Duration":
        if (typeof member !== "number") read = numberFrom(member, `${pointer}/${name}`, notes);
        break;
      case "Identification":
        read = readIdentification(member, `${pointer}/${name}`, notes);
        break;
      case "EMPPartnerSessionId":
        notes.length = noted;
        return readERoamingAuthorizeRemoteReservationStart(rename(source, ERoamingAuthorizeRemoteReservationStartAliases, pointer, notes), pointer, notes);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingAuthorizeRemoteReservationStop, as far as it can be understood. */
export function readERoamingAuthorizeRemoteReservationStop(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const noted = notes.length;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
      case "EvseID":
      case "ProviderID":
      case "SessionID":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "EMPPartnerSessionId":
        notes.length = noted;
        return readERoamingAuthorizeRemoteReservationStop(rename(source, ERoamingAuthorizeRemoteReservationStartAliases, pointer, notes), pointer, notes);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingChargeDetailRecord, as far as it can be understood. */
export function readERoamingChargeDetailRecord(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const noted = notes.length;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "CPOPartnerSessionID":
      case "ChargingEnd":
      case "ChargingStart":
      case "EMPPartnerSessionID":
      case "EvseID":
      case "HubOperatorID":
      case "HubProviderID":
      case "MeteringSignature":
      case "PartnerProductID":
      case "SessionEnd":
      case "SessionID":
      case "SessionStart":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "ConsumedEnergy":
      case "MeterValueEnd":
      case "MeterValueStart":
        if (typeof member !== "number") read = numberFrom(member, `${pointer}/${name}`, notes);
        break;
      case "Identification":
        read = readIdentification(member, `${pointer}/${name}`, notes);
        break;
      case "MeterValueInBetween":
        read = readMeterValueInBetween(member, `${pointer}/${name}`, notes);
        break;
      case "HubProviderId":
        notes.length = noted;
        return readERoamingChargeDetailRecord(rename(source, ERoamingChargeDetailRecordAliases, pointer, notes), pointer, notes);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingChargeDetailRecords, as far as it can be understood. */
export function readERoamingChargeDetailRecords(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const noted = notes.length;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "eroamingChargeDetailRecords":
        read = listFrom(member, `${pointer}/${name}`, notes, isObject, readERoamingChargeDetailRecord);
        break;
      case "eRoamingChargeDetailRecords":
        notes.length = noted;
        return readERoamingChargeDetailRecords(rename(source, ERoamingChargeDetailRecordsAliases, pointer, notes), pointer, notes);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingGetChargeDetailRecords, as far as it can be understood. */
export function readERoamingGetChargeDetailRecords(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "From":
      case "ProviderID":
      case "To":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of MeterValueInBetween, as far as it can be understood. */
export function readMeterValueInBetween(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectAround(value, "meterValues", pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "meterValues":
        read = numberListFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of AddressIso19773, as far as it can be understood. */
export function readAddressIso19773(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "City":
      case "Country":
      case "Floor":
      case "HouseNum":
      case "PostalCode":
      case "Region":
      case "Street":
      case "TimeZone":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of ChargingFacility, as far as it can be understood. */
export function readChargingFacility(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "PowerType":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "Voltage":
      case "Amperage":
      case "Power":
        if (typeof member !== "number") read = numberFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingEVSEData, as far as it can be understood. */
export function readERoamingEVSEData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "EvseData":
        read = readEvseData(member, `${pointer}/${name}`, notes);
        break;
      case "StatusCode":
        read = readStatusCode(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingEVSEStatus, as far as it can be understood. */
export function readERoamingEVSEStatus(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "EvseStatuses":
        read = readEvseStatuses(member, `${pointer}/${name}`, notes);
        break;
      case "StatusCode":
        read = readStatusCode(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingEVSEStatusByID, as far as it can be understood. */
export function readERoamingEVSEStatusByID(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "EVSEStatusRecords":
        read = readEvseStatusRecords(member, `${pointer}/${name}`, notes);
        break;
      case "StatusCode":
        read = readStatusCode(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingPullEVSEData, as far as it can be understood. */
export function readERoamingPullEVSEData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const noted = notes.length;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "CountryCodes":
      case "OperatorIds":
        read = textListFrom(member, `${pointer}/${name}`, notes);
        break;
      case "GeoCoordinatesResponseFormat":
      case "LastCall":
      case "ProviderID":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "SearchCenter":
        read = readSearchCenter(member, `${pointer}/${name}`, notes);
        break;
      case "OperatorIDs":
        notes.length = noted;
        return readERoamingPullEVSEData(rename(source, ERoamingPullEVSEDataAliases, pointer, notes), pointer, notes);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingPullEVSEStatus, as far as it can be understood. */
export function readERoamingPullEVSEStatus(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const noted = notes.length;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "EvseStatus":
      case "ProviderID":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "SearchCenter":
        read = readSearchCenter(member, `${pointer}/${name}`, notes);
        break;
      case "EVSEStatus":
        notes.length = noted;
        return readERoamingPullEVSEStatus(rename(source, ERoamingPullEVSEStatusAliases, pointer, notes), pointer, notes);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingPullEVSEStatusByID, as far as it can be understood. */
export function readERoamingPullEVSEStatusByID(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "EvseID":
        read = textListFrom(member, `${pointer}/${name}`, notes);
        break;
      case "ProviderID":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingPullEVSEStatusByOperatorID, as far as it can be understood. */
export function readERoamingPullEVSEStatusByOperatorID(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "OperatorID":
        read = textListFrom(member, `${pointer}/${name}`, notes);
        break;
      case "ProviderID":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingPushEvseData, as far as it can be understood. */
export function readERoamingPushEvseData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "ActionType":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "OperatorEvseData":
        read = readOperatorEvseData(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingPushEvseStatus, as far as it can be understood. */
export function readERoamingPushEvseStatus(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "ActionType":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "OperatorEvseStatus":
        read = readOperatorEvseStatus(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of EvseData, as far as it can be understood. */
export function readEvseData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "OperatorEvseData":
        read = listFrom(member, `${pointer}/${name}`, notes, isObject, readPullOperatorEvseData);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of EvseDataRecord, as far as it can be understood. */
export function readEvseDataRecord(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const noted = notes.length;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "Accessibility":
      case "ChargingPoolID":
      case "ChargingStationID":
      case "ChargingStationName":
      case "ClearinghouseID":
      case "EnChargingStationName":
      case "EvseID":
      case "HotlinePhoneNumber":
      case "HubOperatorID":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "AdditionalInfo":
        read = listFrom(member, `${pointer}/${name}`, notes, isObject, readInfoTextType);
        break;
      case "Address":
        read = readAddressIso19773(member, `${pointer}/${name}`, notes);
        break;
      case "AuthenticationModes":
      case "ChargingModes":
      case "PaymentOptions":
      case "Plugs":
      case "ValueAddedServices":
        read = textListFrom(member, `${pointer}/${name}`, notes);
        break;
      case "ChargingFacilities":
        read = listFrom(member, `${pointer}/${name}`, notes, isObject, readChargingFacility);
        break;
      case "DynamicInfoAvailable":
        if (typeof member !== "string") read = literalFrom(member, DynamicInfoAvailableSpellings, `${pointer}/${name}`, notes);
        break;
      case "GeoChargingPointEntrance":
      case "GeoCoordinates":
        read = readGeoCoordinates(member, `${pointer}/${name}`, notes);
        break;
      case "IsHubjectCompatible":
      case "IsOpen24Hours":
        if (typeof member !== "boolean") read = booleanFrom(member, `${pointer}/${name}`, notes);
        break;
      case "MaxCapacity":
        if (typeof member !== "number") read = numberFrom(member, `${pointer}/${name}`, notes);
        break;
      case "OpeningTimes":
        read = listFrom(member, `${pointer}/${name}`, notes, isObject, readOpeningTimes);
        break;
      case "Charging Modes":
      case "ChargingStationId":
        notes.length = noted;
        return readEvseDataRecord(rename(source, EvseDataRecordAliases, pointer, notes), pointer, notes);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of EvseStatusRecord, as far as it can be understood. */
export function readEvseStatusRecord(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "EvseID":
      case "EvseStatus":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of EvseStatusRecords, as far as it can be understood. */
export function readEvseStatusRecords(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "EvseStatusRecord":
        read = listFrom(member, `${pointer}/${name}`, notes, isObject, readEvseStatusRecord);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of EvseStatuses, as far as it can be understood. */
export function readEvseStatuses(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectAround(value, "OperatorEvseStatus", pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "OperatorEvseStatus":
        read = listFrom(member, `${pointer}/${name}`, notes, isObject, readOperatorEvseStatus);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of GeoCoordinates, as far as it can be understood. */
export function readGeoCoordinates(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "Google":
        read = readGoogleCoordinates(member, `${pointer}/${name}`, notes);
        break;
      case "DecimalDegree":
        read = readDecimalDegreeCoordinates(member, `${pointer}/${name}`, notes);
        break;
      case "DegreeMinuteSeconds":
        read = readDegreeMinuteSecondsCoordinates(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of DecimalDegreeCoordinates, as far as it can be understood. */
export function readDecimalDegreeCoordinates(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "Latitude":
      case "Longitude":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of DegreeMinuteSecondsCoordinates, as far as it can be understood. */
export function readDegreeMinuteSecondsCoordinates(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "Latitude":
      case "Longitude":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of GoogleCoordinates, as far as it can be understood. */
export function readGoogleCoordinates(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const noted = notes.length;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "Coordinates":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "Coordinatea":
      case "Coordinatea":
        notes.length = noted;
        return readGoogleCoordinates(rename(source, GoogleCoordinatesAliases, pointer, notes), pointer, notes);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of InfoTextType, as far as it can be understood. */
export function readInfoTextType(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "lang":
      case "value":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of OpeningTimes, as far as it can be understood. */
export function readOpeningTimes(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const noted = notes.length;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "Period":
        read = listFrom(member, `${pointer}/${name}`, notes, isObject, readPeriod);
        break;
      case "on":
      case "unstructuredOpeningTime":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "Periods":
      case "On":
        notes.length = noted;
        return readOpeningTimes(rename(source, OpeningTimesAliases, pointer, notes), pointer, notes);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of OperatorEvseData, as far as it can be understood. */
export function readOperatorEvseData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "EvseDataRecord":
        read = listFrom(member, `${pointer}/${name}`, notes, isObject, readEvseDataRecord);
        break;
      case "OperatorID":
      case "OperatorName":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of OperatorEvseStatus, as far as it can be understood. */
export function readOperatorEvseStatus(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "EvseStatusRecord":
        read = listFrom(member, `${pointer}/${name}`, notes, isObject, readEvseStatusRecord);
        break;
      case "OperatorID":
      case "OperatorName":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of Period, as far as it can be understood. */
export function readPeriod(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "begin":
      case "end":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of SearchCenter, as far as it can be understood. */
export function readSearchCenter(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "GeoCoordinates":
        read = readGeoCoordinates(member, `${pointer}/${name}`, notes);
        break;
      case "Radius":
        if (typeof member !== "number") read = numberFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of AuthenticationData, as far as it can be understood. */
export function readAuthenticationData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "ProviderAuthenticationData":
        read = listFrom(member, `${pointer}/${name}`, notes, isObject, readProviderAuthenticationData);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of AuthenticationDataRecord, as far as it can be understood. */
export function readAuthenticationDataRecord(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "Identification":
        read = readIdentification(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingAuthenticationData, as far as it can be understood. */
export function readERoamingAuthenticationData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "AuthenticationData":
        read = readAuthenticationData(member, `${pointer}/${name}`, notes);
        break;
      case "StatusCode":
        read = readStatusCode(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingPullAuthenticationData, as far as it can be understood. */
export function readERoamingPullAuthenticationData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "OperatorID":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingPushAuthenticationData, as far as it can be understood. */
export function readERoamingPushAuthenticationData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "ActionType":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "ProviderAuthenticationData":
        read = readProviderAuthenticationData(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of ProviderAuthenticationData, as far as it can be understood. */
export function readProviderAuthenticationData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "AuthenticationDataRecord":
        read = listFrom(member, `${pointer}/${name}`, notes, isObject, readAuthenticationDataRecord);
        break;
      case "ProviderID":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of AdditionalReferences, as far as it can be understood. */
export function readAdditionalReferences(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "AdditionalReference":
      case "AdditionalReferenceUnit":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "PricePerAdditionalReferenceUnit":
        if (typeof member !== "number") read = numberFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingEVSEPricing, as far as it can be understood. */
export function readERoamingEVSEPricing(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const noted = notes.length;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "EVSEPricing":
        read = listFrom(member, `${pointer}/${name}`, notes, isObject, readOperatorEVSEPricing);
        break;
      case "StatusCode":
        read = readStatusCode(member, `${pointer}/${name}`, notes);
        break;
      case "OperatorEVSEPricing":
        notes.length = noted;
        return readERoamingEVSEPricing(rename(source, ERoamingEVSEPricingAliases, pointer, notes), pointer, notes);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingPricingProductData, as far as it can be understood. */
export function readERoamingPricingProductData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const noted = notes.length;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "PricingProductData":
        read = listFrom(member, `${pointer}/${name}`, notes, isObject, readPricingProductDataType);
        break;
      case "StatusCode":
        read = readStatusCode(member, `${pointer}/${name}`, notes);
        break;
      case "OperatorPricingProducts":
        notes.length = noted;
        return readERoamingPricingProductData(rename(source, ERoamingPricingProductDataAliases, pointer, notes), pointer, notes);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingPullEVSEPricing, as far as it can be understood. */
export function readERoamingPullEVSEPricing(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const noted = notes.length;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "LastCall":
      case "ProviderID":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "OperatorIDs":
        read = textListFrom(member, `${pointer}/${name}`, notes);
        break;
      case "OperatorIds":
        notes.length = noted;
        return readERoamingPullEVSEPricing(rename(source, ERoamingPullEVSEPricingAliases, pointer, notes), pointer, notes);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingPullPricingProductData, as far as it can be understood. */
export function readERoamingPullPricingProductData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const noted = notes.length;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "LastCall":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "OperatorIDs":
        read = textListFrom(member, `${pointer}/${name}`, notes);
        break;
      case "OperatorIds":
        notes.length = noted;
        return readERoamingPullPricingProductData(rename(source, ERoamingPullEVSEPricingAliases, pointer, notes), pointer, notes);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingPushEVSEPricing, as far as it can be understood. */
export function readERoamingPushEVSEPricing(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "ActionType":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "EVSEPricing":
        read = listFrom(member, `${pointer}/${name}`, notes, isObject, readEVSEPricing);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingPushPricingProductData, as far as it can be understood. */
export function readERoamingPushPricingProductData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "ActionType":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "PricingProductData":
        read = readPricingProductDataType(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of EVSEPricing, as far as it can be understood. */
export function readEVSEPricing(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "EvseID":
      case "ProviderID":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "EvseIDProductList":
        read = listFrom(member, `${pointer}/${name}`, notes, isText, (item, at, notes) => wrappedTextFrom(item, "ProductID", at, notes));
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of OperatorEVSEPricing, as far as it can be understood. */
export function readOperatorEVSEPricing(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "EVSEPricing":
        read = listFrom(member, `${pointer}/${name}`, notes, isObject, readEVSEPricing);
        break;
      case "OperatorID":
      case "OperatorName":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of PricingProductDataType, as far as it can be understood. */
export function readPricingProductDataType(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "OperatorID":
      case "OperatorName":
      case "PricingDefaultPriceCurrency":
      case "PricingDefaultReferenceUnit":
      case "ProviderID":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "PricingDefaultPrice":
        if (typeof member !== "number") read = numberFrom(member, `${pointer}/${name}`, notes);
        break;
      case "PricingProductDataRecords":
        read = listFrom(member, `${pointer}/${name}`, notes, isObject, readPricingProductDataRecord);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of PricingProductDataRecord, as far as it can be understood. */
export function readPricingProductDataRecord(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "AdditionalReferences":
        read = listFrom(member, `${pointer}/${name}`, notes, isObject, readAdditionalReferences);
        break;
      case "IsValid24hours":
        if (typeof member !== "boolean") read = booleanFrom(member, `${pointer}/${name}`, notes);
        break;
      case "MaximumProductChargingPower":
      case "PricePerReferenceUnit":
        if (typeof member !== "number") read = numberFrom(member, `${pointer}/${name}`, notes);
        break;
      case "ProductAvailabilityTimes":
        read = listFrom(member, `${pointer}/${name}`, notes, isObject, readProductAvailabilityTimes);
        break;
      case "ProductID":
      case "ProductPriceCurrency":
      case "ReferenceUnit":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of ProductAvailabilityTimes, as far as it can be understood. */
export function readProductAvailabilityTimes(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const noted = notes.length;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "Periods":
        read = listFrom(member, `${pointer}/${name}`, notes, isObject, readPeriod);
        break;
      case "on":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "Period":
      case "On":
        notes.length = noted;
        return readProductAvailabilityTimes(rename(source, ProductAvailabilityTimesAliases, pointer, notes), pointer, notes);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingChargingNotificationStart, as far as it can be understood. */
export function readERoamingChargingNotificationStart(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "Type":
      case "SessionID":
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
      case "EvseID":
      case "ChargingStart":
      case "SessionStart":
      case "OperatorID":
      case "PartnerProductID":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "Identification":
        read = readIdentification(member, `${pointer}/${name}`, notes);
        break;
      case "MeterValueStart":
        if (typeof member !== "number") read = numberFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingChargingNotificationProgress, as far as it can be understood. */
export function readERoamingChargingNotificationProgress(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "Type":
      case "SessionID":
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
      case "EvseID":
      case "ChargingStart":
      case "EventOccurred":
      case "SessionStart":
      case "OperatorID":
      case "PartnerProductID":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "Identification":
        read = readIdentification(member, `${pointer}/${name}`, notes);
        break;
      case "ChargingDuration":
      case "ConsumedEnergyProgress":
      case "MeterValueStart":
        if (typeof member !== "number") read = numberFrom(member, `${pointer}/${name}`, notes);
        break;
      case "MeterValueInBetween":
        read = readMeterValueInBetween(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingChargingNotificationEnd, as far as it can be understood. */
export function readERoamingChargingNotificationEnd(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "Type":
      case "SessionID":
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
      case "EvseID":
      case "ChargingStart":
      case "ChargingEnd":
      case "SessionStart":
      case "SessionEnd":
      case "OperatorID":
      case "PartnerProductID":
      case "PenaltyTimeStart":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "Identification":
        read = readIdentification(member, `${pointer}/${name}`, notes);
        break;
      case "ConsumedEnergy":
      case "MeterValueStart":
      case "MeterValueEnd":
        if (typeof member !== "number") read = numberFrom(member, `${pointer}/${name}`, notes);
        break;
      case "MeterValueInBetween":
        read = readMeterValueInBetween(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of eRoamingChargingNotificationError, as far as it can be understood. */
export function readERoamingChargingNotificationError(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "Type":
      case "SessionID":
      case "CPOPartnerSessionID":
      case "EMPPartnerSessionID":
      case "OperatorID":
      case "EvseID":
      case "ErrorAdditionalInfo":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "Identification":
        read = readIdentification(member, `${pointer}/${name}`, notes);
        break;
      case "ErrorType":
        read = literalFrom(member, ErrorClassSpellings, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of EvseID, as far as it can be understood. */
export function readEvseID(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of OperatorID, as far as it can be understood. */
export function readOperatorID(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of ProviderID, as far as it can be understood. */
export function readProviderID(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of ProviderIDAsterisk, as far as it can be understood. */
export function readProviderIDAsterisk(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of EvcoID, as far as it can be understood. */
export function readEvcoID(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of SessionID, as far as it can be understood. */
export function readSessionID(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of UID, as far as it can be understood. */
export function readUID(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of ChargingPoolID, as far as it can be understood. */
export function readChargingPoolID(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of ProductID, as far as it can be understood. */
export function readProductID(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of CountryCode, as far as it can be understood. */
export function readCountryCode(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of RFID, as far as it can be understood. */
export function readRFID(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of EvseStatus, as far as it can be understood. */
export function readEvseStatus(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of GeoCoordinatesResponseFormat, as far as it can be understood. */
export function readGeoCoordinatesResponseFormat(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of Plug, as far as it can be understood. */
export function readPlug(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of AuthenticationMode, as far as it can be understood. */
export function readAuthenticationMode(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of PaymentOption, as far as it can be understood. */
export function readPaymentOption(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of ValueAddedService, as far as it can be understood. */
export function readValueAddedService(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of Accessibility, as far as it can be understood. */
export function readAccessibility(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of CurrencyID, as far as it can be understood. */
export function readCurrencyID(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of ReferenceUnit, as far as it can be understood. */
export function readReferenceUnit(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of PullEvseDataRecord, as far as it can be understood. */
export function readPullEvseDataRecord(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  const noted = notes.length;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "Accessibility":
      case "ChargingPoolID":
      case "ChargingStationID":
      case "ChargingStationName":
      case "ClearinghouseID":
      case "EnChargingStationName":
      case "EvseID":
      case "HotlinePhoneNumber":
      case "HubOperatorID":
      case "deltaType":
      case "lastUpdate":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      case "AdditionalInfo":
        read = listFrom(member, `${pointer}/${name}`, notes, isObject, readInfoTextType);
        break;
      case "Address":
        read = readAddressIso19773(member, `${pointer}/${name}`, notes);
        break;
      case "AuthenticationModes":
      case "ChargingModes":
      case "PaymentOptions":
      case "Plugs":
      case "ValueAddedServices":
        read = textListFrom(member, `${pointer}/${name}`, notes);
        break;
      case "ChargingFacilities":
        read = listFrom(member, `${pointer}/${name}`, notes, isObject, readChargingFacility);
        break;
      case "DynamicInfoAvailable":
        if (typeof member !== "string") read = literalFrom(member, DynamicInfoAvailableSpellings, `${pointer}/${name}`, notes);
        break;
      case "GeoChargingPointEntrance":
      case "GeoCoordinates":
        read = readGeoCoordinates(member, `${pointer}/${name}`, notes);
        break;
      case "IsHubjectCompatible":
      case "IsOpen24Hours":
        if (typeof member !== "boolean") read = booleanFrom(member, `${pointer}/${name}`, notes);
        break;
      case "MaxCapacity":
        if (typeof member !== "number") read = numberFrom(member, `${pointer}/${name}`, notes);
        break;
      case "OpeningTimes":
        read = listFrom(member, `${pointer}/${name}`, notes, isObject, readOpeningTimes);
        break;
      case "Charging Modes":
      case "ChargingStationId":
        notes.length = noted;
        return readPullEvseDataRecord(rename(source, EvseDataRecordAliases, pointer, notes), pointer, notes);
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of PullOperatorEvseData, as far as it can be understood. */
export function readPullOperatorEvseData(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  const source = objectFrom(value, pointer, notes);
  if (source === undefined) return value;
  let copy: Copy;
  for (const name in source) {
    const member = source[name];
    let read = member;
    switch (name) {
      case "EvseDataRecord":
        read = listFrom(member, `${pointer}/${name}`, notes, isObject, readPullEvseDataRecord);
        break;
      case "OperatorID":
      case "OperatorName":
        if (typeof member !== "string") read = textFrom(member, `${pointer}/${name}`, notes);
        break;
      default:
        if (copy !== undefined) put(copy, name, member);
        continue;
    }
    if (read === null) read = undefined;
    if (copy !== undefined) put(copy, name, read);
    else if (read !== member) put((copy = startCopy(source, name)), name, read);
  }
  return copy ?? source;
}

/** Maps a received value to the documented form of AuthorizationStatus, as far as it can be understood. */
export function readAuthorizationStatus(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of HashFunction, as far as it can be understood. */
export function readHashFunction(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of LegacyHashFunction, as far as it can be understood. */
export function readLegacyHashFunction(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of PowerType, as far as it can be understood. */
export function readPowerType(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of ActionType, as far as it can be understood. */
export function readActionType(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of ChargingMode, as far as it can be understood. */
export function readChargingMode(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of DynamicInfoAvailable, as far as it can be understood. */
export function readDynamicInfoAvailable(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return literalFrom(value, DynamicInfoAvailableSpellings, pointer, notes);
}

/** Maps a received value to the documented form of DaysOfWeek, as far as it can be understood. */
export function readDaysOfWeek(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of AdditionalReference, as far as it can be understood. */
export function readAdditionalReference(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}

/** Maps a received value to the documented form of ErrorClass, as far as it can be understood. */
export function readErrorClass(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return literalFrom(value, ErrorClassSpellings, pointer, notes);
}

/** Maps a received value to the documented form of DeltaType, as far as it can be understood. */
export function readDeltaType(value: unknown, pointer: string, notes: ReadNote[]): unknown {
  return textFrom(value, pointer, notes);
}
