import { normalizeIdentifier, operatorOf, providerOf } from "../identifiers.js";
import { isObject } from "../validation/is.js";
import { kindsIn } from "./identifications.js";

type Members = Record<string, unknown>;

/**
 * Makes the members of one object agree where the protocol demands it and its schema cannot say so. Takes an object that
 * conforms, and gives one that conforms and breaks no rule of severity `error`. Changes its argument, but nothing inside it.
 */
export function settle(message: string, members: Members): Members {
  for (const step of steps[message] ?? []) step(members, message);
  return members;
}

type Step = (members: Members, message: string) => void;

const thousandths = (value: number): number => Math.round(value * 1000) / 1000;

const listOf = (members: Members, name: string): readonly unknown[] => {
  const value = members[name];
  return Array.isArray(value) ? value : [];
};

/** */
const energies: Step = (members) => {
  const { MeterValueStart: start, MeterValueEnd: end, ConsumedEnergy: consumed } = members;
  if (typeof start !== "number" || typeof end !== "number" || typeof consumed !== "number") return;
  if (end < start) {
    members["MeterValueStart"] = end;
    members["MeterValueEnd"] = start;
  }
  members["ConsumedEnergy"] = thousandths(Math.abs(end - start));
};

/** one start first, one end last. */
const signedValues: Step = (members) => {
  const list = listOf(members, "SignedMeteringValues").slice(0, 10);
  if (list.length === 0) return;
  members["SignedMeteringValues"] = list.map((item, at) => ({
    ...(item as Members),
    MeteringStatus: at === 0 ? "Start" : at === list.length - 1 ? "End" : "Progress",
  }));
};

/** */
const progress: Step = (members) => {
  if (members["ChargingDuration"] === undefined) members["ConsumedEnergyProgress"] ??= 0;
};

/** R-12; and the code that says the same as the verdict. */
const verdict: Step = (members) => {
  const authorized = members["AuthorizationStatus"] === "Authorized";
  if (authorized) members["ProviderID"] ??= "DE-DCB";
  agree(members, authorized, "102");
};

const acknowledged: Step = (members) => agree(members, members["Result"] === true, "022");

function agree(members: Members, positive: boolean, refusal: string): void {
  const status = members["StatusCode"] as Members | undefined;
  if (status === undefined || (status["Code"] === "000") === positive) return;
  members["StatusCode"] = { ...status, Code: positive ? "000" : refusal };
}

/** OICP23-E043. */
const openingTimes: Step = (members) => {
  if (members["IsOpen24Hours"] === false && listOf(members, "OpeningTimes").length === 0)
    members["IsOpen24Hours"] = true;
};

/** A value that leaves no room for others (C-01 to C-03). */
const alone =
  (member: string, value: string): Step =>
  (members) => {
    const list = listOf(members, member);
    if (list.length > 1 && list.includes(value)) members[member] = [value];
  };

/** OICP23-E128 and OICP23-E093. */
const identified: Step = (members, message) => {
  const identification = members["Identification"];
  if (!isObject(identification)) return;
  const [kind = ""] = Object.keys(identification);
  const login = identification["QRCodeIdentification"];
  if (!kindsIn(message).some((allowed) => allowed === kind)) {
    const [allowed = ""] = kindsIn(message);
    const found = Object.values(identification)[0] as Members;
    const EvcoID = found["EvcoID"] ?? "DE-DCB-C12345678-X";
    const UID = found["UID"] ?? "1234ABCD";
    members["Identification"] = { [allowed]: allowed === "RemoteIdentification" ? { EvcoID } : { UID } };
  } else if (isObject(login) && message !== "AuthenticationDataRecord" && login["HashedPIN"] !== undefined) {
    members["Identification"] = { QRCodeIdentification: { EvcoID: login["EvcoID"], PIN: login["PIN"] ?? "1234" } };
  }
};

/** In clear text or as hash, not both. */
const onePin: Step = (members) => {
  if (members["PIN"] !== undefined) delete members["HashedPIN"];
};

/** R-26 and OICP23-E114: charge points of the operator, each once. */
const ownChargePoints =
  (block: string | undefined, list: string): Step =>
  (members) => {
    const owner = block === undefined ? undefined : members[block];
    const holder: Members = isObject(owner) ? { ...owner } : members;
    const records = listOf(holder, list) as readonly Members[];
    const operator = holder["OperatorID"];
    const ids = new Set<string>();
    const settled = records.map((record, at) => {
      const id = record["EvseID"] as string;
      const own = operator === undefined || normalizeIdentifier(operatorOf(id)) === normalizeIdentifier(operator);
      const key = normalizeIdentifier(id);
      const fits = own && !ids.has(key);
      const EvseID = fits ? id : foreign(String(operator ?? operatorOf(id) ?? "DE*ABC"), at);
      ids.add(normalizeIdentifier(EvseID));
      // What Hubject answers to a pull is not pushed (OICP23-E056).
      const status = record["EvseStatus"] === "EvseNotFound" ? { EvseStatus: "Unknown" } : {};
      return { ...record, EvseID, ...status };
    });
    if (records.length === 0) return;
    holder[list] = settled;
    if (block !== undefined) members[block] = holder;
  };

const foreign = (operator: string, at: number): string => `${operator}*${/^\+?\d/.test(operator) ? "" : "E"}999${at}`;

/** */
const ownContracts: Step = (members) => {
  const block = members["ProviderAuthenticationData"];
  if (!isObject(block)) return;
  const provider = String(block["ProviderID"]);
  const records = listOf(block, "AuthenticationDataRecord") as readonly Members[];
  const settled = records.map((record) => {
    const [[kind, found] = ["", {}]] = Object.entries(record["Identification"] as Record<string, Members>);
    if (found["EvcoID"] === undefined) return record;
    if (normalizeIdentifier(providerOf(found["EvcoID"])) === normalizeIdentifier(provider)) return record;
    const EvcoID = provider.includes("*") ? `${provider}*123456*7` : `${provider}C12345678X`;
    return { ...record, Identification: { [kind]: { ...found, EvcoID } } };
  });
  if (settled.length > 0) members["ProviderAuthenticationData"] = { ...block, AuthenticationDataRecord: settled };
};

/** */
const productsOnce: Step = (members) => {
  const seen = new Set<unknown>();
  const records = listOf(members, "PricingProductDataRecords") as readonly Members[];
  if (records.length === 0) return;
  members["PricingProductDataRecords"] = records.filter(({ ProductID }) => seen.size < seen.add(ProductID).size);
};

/** since a moment, or narrowed by place and operator. */
const lastCallAlone: Step = (members) => {
  if (members["LastCall"] === undefined) return;
  for (const filter of ["SearchCenter", "CountryCodes", "OperatorIds"]) delete members[filter];
};

/** */
const ninetyDays: Step = (members) => {
  const from = Date.parse(String(members["From"]));
  const to = Date.parse(String(members["To"]));
  if (!(to >= from && to - from <= 90 * 86_400_000)) members["To"] = members["From"];
};

/** A page that holds everything there is. */
const onlyPage: Step = (members) => {
  if (!Array.isArray(members["content"])) return;
  const count = members["content"].length;
  const size = Math.max(20, count);
  const sort = { sorted: false, unsorted: true, empty: true };
  const pageable = { sort, pageSize: size, pageNumber: 0, offset: 0, paged: true, unpaged: false };
  const described = { number: 0, size, totalElements: count, totalPages: count === 0 ? 0 : 1, numberOfElements: count };
  Object.assign(members, described, { first: true, last: true });
  if (members["empty"] !== undefined) members["empty"] = count === 0;
  if (members["pageable"] !== undefined) members["pageable"] = pageable;
};

const notification: readonly Step[] = [identified, energies];

const evse: readonly Step[] = [
  openingTimes,
  alone("PaymentOptions", "No Payment"),
  alone("ValueAddedServices", "None"),
  alone("AuthenticationModes", "No Authentication Required"),
];

const steps: Readonly<Record<string, readonly Step[]>> = {
  QRCodeIdentification: [onePin],
  eRoamingAuthorizeStart: [identified],
  eRoamingAuthorizeStop: [identified],
  eRoamingAuthorizeRemoteStart: [identified],
  eRoamingAuthorizeRemoteReservationStart: [identified],
  eRoamingAuthorizationStart: [verdict],
  eRoamingAuthorizationStop: [verdict],
  eRoamingAcknowledgment: [acknowledged],
  eRoamingChargingNotificationStart: notification,
  eRoamingChargingNotificationProgress: [identified, progress],
  eRoamingChargingNotificationEnd: notification,
  eRoamingChargingNotificationError: [identified],
  eRoamingChargeDetailRecord: [energies, signedValues],
  EvseDataRecord: evse,
  PullEvseDataRecord: evse,
  eRoamingPushEvseData: [ownChargePoints("OperatorEvseData", "EvseDataRecord")],
  eRoamingPushEvseStatus: [ownChargePoints("OperatorEvseStatus", "EvseStatusRecord")],
  eRoamingPushEVSEPricing: [ownChargePoints(undefined, "EVSEPricing")],
  eRoamingPushAuthenticationData: [ownContracts],
  PricingProductDataType: [productsOnce],
  eRoamingPullEVSEData: [lastCallAlone],
  eRoamingGetChargeDetailRecords: [ninetyDays],
  eRoamingChargeDetailRecords: [onlyPage],
  eRoamingEVSEData: [onlyPage],
};
