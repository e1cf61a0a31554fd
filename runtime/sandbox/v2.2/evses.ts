import type { EvseDataRecord as EvseV22, PullEvseDataRecord as PulledV22 } from "../../../generated/v2.2/messages.js";
import type {
  AddressIso19773,
  ChargingFacility,
  EvseDataRecord,
  InfoTextType,
  PullEvseDataRecord,
} from "../../../generated/v2.3/messages.js";

/** Stands for what an operator of OICP 2.2 does not know of its charge point. */
const UNSPECIFIED = "Unspecified";

/**
 * Master data of OICP 2.2 as the hub keeps it, by the mapping of the release notes: names become entries of one list,
 * `Unspecified` becomes nothing, and what 2.3 makes mandatory stays away when nobody said it.
 */
export function evseFromV22(record: EvseV22): EvseDataRecord {
  const { ChargingStationName, EnChargingStationName, ChargingModes, ...rest } = record;
  const { Accessibility, Plugs, ChargingFacilities, OpeningTimes, ...kept } = rest;
  const names = [
    // Without a language: 2.2 does not say which one it is.
    ...(ChargingStationName === undefined ? [] : [{ value: ChargingStationName }]),
    ...(EnChargingStationName === undefined ? [] : [{ lang: "en", value: EnChargingStationName }]),
  ];
  const facilities = ChargingFacilities?.map(({ PowerType, ...facility }) => ({
    ...facility,
    ...(PowerType === undefined || PowerType === UNSPECIFIED ? {} : { PowerType }),
    ...(ChargingModes === undefined ? {} : { ChargingModes }),
  }));
  const times = OpeningTimes?.filter(({ Period, on }) => Period !== undefined && on !== undefined);
  return withoutNothing({
    ...kept,
    ChargingStationNames: names.length === 0 ? undefined : names,
    Accessibility: Accessibility === UNSPECIFIED ? undefined : Accessibility,
    Plugs: Plugs?.filter((plug) => plug !== UNSPECIFIED),
    ChargingFacilities: facilities,
    OpeningTimes: times === undefined || times.length === 0 ? undefined : times,
  }) as unknown as EvseDataRecord;
}

/** Values that OICP 2.2 does not know. */
const NEW_VALUES: ReadonlySet<string> = new Set(["No Authentication Required", "RoofProvided"]);

/** Characters of a name in OICP 2.2 at most. */
const NAME_LENGTH = 50;

/** Pulled master data as OICP 2.2 writes it. Members that it does not know are left out. */
export function evseToV22(record: PullEvseDataRecord): PulledV22 {
  const { EvseID, deltaType, lastUpdate, ChargingPoolID, ChargingStationID, GeoCoordinates } = record;
  const { GeoChargingPointEntrance, HotlinePhoneNumber, IsOpen24Hours, OpeningTimes, Plugs, PaymentOptions } = record;
  const { MaxCapacity, AdditionalInfo, HubOperatorID, ClearinghouseID, IsHubjectCompatible, DynamicInfoAvailable } =
    record;
  // What came from an operator of 2.2 may lack what 2.3 makes mandatory.
  const { Accessibility, ChargingStationNames, ChargingFacilities, AuthenticationModes, ValueAddedServices } =
    record as Partial<PullEvseDataRecord>;
  const modes = [...new Set(ChargingFacilities?.flatMap(({ ChargingModes = [] }) => ChargingModes))];
  return withoutNothing({
    EvseID,
    deltaType,
    lastUpdate,
    ChargingPoolID,
    ChargingStationID,
    ...namesOf(ChargingStationNames ?? []),
    Address: addressOf(record.Address),
    GeoCoordinates,
    GeoChargingPointEntrance,
    Plugs,
    ChargingFacilities: ChargingFacilities?.map(facilityOf),
    ChargingModes: modes.length === 0 ? undefined : modes,
    AuthenticationModes: AuthenticationModes?.filter((mode) => !NEW_VALUES.has(mode)),
    MaxCapacity,
    PaymentOptions,
    ValueAddedServices: ValueAddedServices?.filter((service) => !NEW_VALUES.has(service)),
    Accessibility: Accessibility ?? UNSPECIFIED,
    HotlinePhoneNumber,
    AdditionalInfo,
    IsOpen24Hours,
    OpeningTimes,
    HubOperatorID,
    ClearinghouseID,
    IsHubjectCompatible,
    DynamicInfoAvailable,
  }) as unknown as PulledV22;
}

function namesOf(names: readonly InfoTextType[]) {
  const english = names.find(({ lang }: Partial<InfoTextType>) => lang?.startsWith("en"));
  const local = names.find((name) => name !== english) ?? english;
  return {
    ChargingStationName: local?.value.slice(0, NAME_LENGTH),
    EnChargingStationName: english?.value.slice(0, NAME_LENGTH),
  };
}

function addressOf({ ParkingFacility: _facility, ParkingSpot: _spot, ...address }: AddressIso19773): object {
  return address;
}

function facilityOf({ ChargingModes: _modes, ...facility }: ChargingFacility): object {
  return facility;
}

function withoutNothing(members: object): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
