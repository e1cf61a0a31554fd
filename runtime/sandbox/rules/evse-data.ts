import type {
  ActionType,
  eRoamingPullEVSEData,
  EvseDataRecord,
  PullEvseDataRecord,
} from "../../../generated/v2.3/messages.js";
import type { HubjectServer } from "../../../generated/v2.3/hubject.js";
import { normalizeIdentifier, operatorOf, sameIdentifier } from "../../identifiers.js";
import { formatTime } from "../clock.js";
import { toFormat } from "../geo-format.js";
import type { Hub } from "../hub.js";
import { createSearch } from "../search.js";
import type { EvseVersion } from "../state/evse-data.js";
import { answerPage } from "./answer-page.js";
import { consistentEvseIds } from "./evse-ids.js";
import { operatorFor, providerFor } from "./partner-checks.js";
import { checkAction } from "./push-action.js";
import { refuseFields } from "./refuse.js";

/** Master data of charge points: what operators push and providers pull. */
export function evseDataRules(hub: Hub): Pick<HubjectServer, "pushEvseData" | "pullEvseData"> {
  /** The latest selection, since whoever turns pages asks for the same one again and again. */
  let selected: { readonly key: string; readonly evses: readonly SelectedEvse[] } | undefined;

  return {
    pushEvseData({ ActionType, OperatorEvseData }, call) {
      const { EvseDataRecord: records, OperatorName: operatorName } = OperatorEvseData;
      storeEvseData(hub, call.partner, { action: ActionType, operatorName, records });
      return call.accept();
    },

    pullEvseData(request, call) {
      providerFor(hub, call.partner, "eRoamingEvseData");
      checkLastCall(request);
      const key = JSON.stringify([hub.state.evseData.revision(), { ...request, ProviderID: "" }]);
      if (selected?.key !== key) selected = { key, evses: selectEvses(hub, request) };
      return answerPage(call, selected.evses, (evse) => toRecord(hub, evse, request));
    },
  };
}

export interface EvsePush {
  readonly action: ActionType;
  readonly operatorName: string;
  readonly records: readonly EvseDataRecord[];
}

/** Takes a push, or refuses it as a whole. */
export function storeEvseData(
  hub: Hub,
  partner: string | undefined,
  { action, operatorName, records }: EvsePush,
): void {
  const { evseData } = hub.state;
  const operator = operatorFor(hub, partner, "eRoamingEvseData");
  const ids = records.map(({ EvseID }) => EvseID);
  consistentEvseIds(hub, operator, ids);
  checkAction(hub, action, ids, (id) => evseData.get(id) !== undefined);
  const push = { operator: operator.id, operatorName, time: hub.now() };
  if (action === "delete") evseData.change({ ...push, set: [], remove: ids });
  else if (action === "fullLoad") {
    // Nothing is compared: what is not in the list is gone, and what is in it is new.
    const kept = new Set(ids.map(normalizeIdentifier));
    const remove = evseData.idsOf(operator.id).filter((id) => !kept.has(normalizeIdentifier(id)));
    evseData.change({ ...push, set: records, remove });
  } else evseData.change({ ...push, set: records, remove: [] });
}

/** */
export function checkLastCall(request: EvseQuery): void {
  const { LastCall, SearchCenter, CountryCodes, OperatorIds } = request;
  if (LastCall === undefined) return;
  const filters = { SearchCenter, CountryCodes, OperatorIds };
  const given = Object.entries(filters).filter(([, value]) => value !== undefined);
  if (given.length === 0) return;
  const message = "cannot be combined with LastCall";
  refuseFields(
    "The request is contradictory.",
    ...given.map(([name]) => ({ pointer: `/${name}`, rule: "R-30", message })),
  );
}

/** What providers ask for, in either version of the protocol. */
export type EvseQuery = Omit<eRoamingPullEVSEData, "ProviderID">;

export interface SelectedEvse {
  readonly version: EvseVersion;
  readonly deltaType: "insert" | "update" | "delete";
}

/** What a request asks for. With `LastCall` that is every difference between then and now. */
export function selectEvses({ state }: Hub, request: EvseQuery): SelectedEvse[] {
  const { LastCall } = request;
  const since = LastCall === undefined ? undefined : Date.parse(LastCall);
  const wanted = createFilter(request);
  const found: SelectedEvse[] = [];
  for (const version of state.evseData.latest()) {
    if (!wanted(version)) continue;
    if (since === undefined) {
      if (!version.deleted) found.push({ version, deltaType: "insert" });
      continue;
    }
    if (version.time <= since) continue;
    const before = state.evseData.at(version.record.EvseID, since);
    const existed = before !== undefined && !before.deleted;
    if (!version.deleted) found.push({ version, deltaType: existed ? "update" : "insert" });
    // A tombstone; but not of what came and went since then.
    else if (existed) found.push({ version, deltaType: "delete" });
  }
  return found;
}

function createFilter(request: EvseQuery): (version: EvseVersion) => boolean {
  const { CountryCodes, OperatorIds, AuthenticationModes, Accessibility, CalibrationLawDataAvailability } = request;
  const { RenewableEnergy, IsHubjectCompatible, IsOpen24Hours } = request;
  const nearby = createSearch(request.SearchCenter);
  const among = (list: readonly string[] | undefined, value: string | undefined): boolean =>
    list === undefined || list.length === 0 || (value !== undefined && list.includes(value));
  const same = (wanted: boolean | undefined, value: boolean | undefined): boolean =>
    wanted === undefined || wanted === value;
  return ({ operator, record }) =>
    same(RenewableEnergy, record.RenewableEnergy) &&
    same(IsHubjectCompatible, record.IsHubjectCompatible) &&
    same(IsOpen24Hours, record.IsOpen24Hours) &&
    among(Accessibility, record.Accessibility) &&
    among(CalibrationLawDataAvailability, record.CalibrationLawDataAvailability) &&
    among(CountryCodes, record.Address.Country) &&
    (AuthenticationModes === undefined ||
      AuthenticationModes.length === 0 ||
      AuthenticationModes.some((mode) => record.AuthenticationModes.includes(mode))) &&
    (OperatorIds === undefined ||
      OperatorIds.length === 0 ||
      OperatorIds.some((id) => sameIdentifier(id, operator) || sameIdentifier(id, operatorOf(record.EvseID)))) &&
    nearby(record.GeoCoordinates);
}

/** A selected charge point as providers get it. */
export function toRecord({ state }: Hub, { version, deltaType }: SelectedEvse, request: EvseQuery): PullEvseDataRecord {
  const { record, operator, operatorName, time } = version;
  const format = request.GeoCoordinatesResponseFormat;
  const entrance = record.GeoChargingPointEntrance;
  // `auto` leaves it to the hub, which knows whether the operator pushes statuses.
  const { DynamicInfoAvailable: declared } = record;
  const reported = state.evseStatuses.reports(operator) ? "true" : "false";
  return {
    ...record,
    deltaType,
    lastUpdate: formatTime(time),
    GeoCoordinates: toFormat(record.GeoCoordinates, format),
    ...(entrance === undefined ? {} : { GeoChargingPointEntrance: toFormat(entrance, format) }),
    DynamicInfoAvailable: declared === "auto" ? reported : declared,
    OperatorID: operator,
    OperatorName: operatorName,
  };
}
