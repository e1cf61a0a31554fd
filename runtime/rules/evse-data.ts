import { at, has, listAt, numberAt, textAt, type Place } from "./look.js";
import { evseDataRecords } from "./records.js";
import type { Report, Rule, Severity } from "./rule.js";

/** A rule on each EVSE record; pointers are into the record. */
function ofEachEvse(
  id: string,
  severity: Severity,
  title: string,
  check: (record: unknown, report: Report) => void,
): Rule {
  return {
    id,
    severity,
    title,
    check(message, report) {
      let record: Place;
      const within: Report = (pointer, text) => report(`${record.pointer}${pointer}`, text);
      for (record of evseDataRecords(message)) check(record.value, within);
    },
  };
}

export const powerAsDocumented: Rule = /* @__PURE__ */ ofEachEvse(
  "OICP23-E020",
  "warning",
  "Power was documented as whole kW up to 999; other values are sent as they are",
  (record, report) => {
    const facilities = listAt(record, "ChargingFacilities");
    for (let index = 0; index < facilities.length; index++) {
      const power = numberAt(facilities[index], "Power") ?? 0;
      if (power > 999 || !Number.isInteger(power)) report(`/ChargingFacilities/${index}/Power`);
    }
  },
);

export const currentAsDocumented: Rule = /* @__PURE__ */ ofEachEvse(
  "OICP23-E021",
  "warning",
  "Amperage was documented up to 99 A and Voltage up to 999 V; higher values are sent as they are",
  (record, report) => {
    const facilities = listAt(record, "ChargingFacilities");
    for (let index = 0; index < facilities.length; index++) {
      const facility = facilities[index];
      if ((numberAt(facility, "Amperage") ?? 0) > 99) report(`/ChargingFacilities/${index}/Amperage`);
      if ((numberAt(facility, "Voltage") ?? 0) > 999) report(`/ChargingFacilities/${index}/Voltage`);
    }
  },
);

export const openingTimesGiven: Rule = /* @__PURE__ */ ofEachEvse(
  "OICP23-E043",
  "error",
  "OpeningTimes must be given when IsOpen24Hours is false",
  (record, report) => {
    if (at(record, "IsOpen24Hours") === false && listAt(record, "OpeningTimes").length === 0) report("/OpeningTimes");
  },
);

const NOT_RENEWABLE = ["Coal", "NuclearEnergy", "Petroleum", "NaturalGas"];

/** Volts between line and neutral stay near 230; what is higher was measured between lines. */
const MAX_LINE_TO_NEUTRAL = 300;

export const energyDescribed: Rule = /* @__PURE__ */ ofEachEvse(
  "R-84",
  "warning",
  "RenewableEnergy should mean renewable sources only, and Voltage the volts between line and neutral",
  (record, report) => {
    const renewable = at(record, "RenewableEnergy") === true;
    const sources = listAt(record, "EnergySource");
    let percentage = 0;
    for (let index = 0; index < sources.length; index++) {
      const share = numberAt(sources[index], "Percentage");
      percentage += share ?? 0;
      if (renewable && share !== 0 && NOT_RENEWABLE.includes(textAt(sources[index], "Energy") ?? "")) {
        report(`/EnergySource/${index}/Energy`, "should be a renewable source when RenewableEnergy is true");
      }
    }
    if (percentage > 100) report("/EnergySource", "the percentages should not exceed 100 together");
    const facilities = listAt(record, "ChargingFacilities");
    for (let index = 0; index < facilities.length; index++) {
      const alternating = textAt(facilities[index], "PowerType")?.startsWith("AC") === true;
      if (alternating && (numberAt(facilities[index], "Voltage") ?? 0) > MAX_LINE_TO_NEUTRAL) {
        report(`/ChargingFacilities/${index}/Voltage`, "should be the volts between line and neutral");
      }
    }
  },
);

export const englishFirst: Rule = /* @__PURE__ */ ofEachEvse(
  "R-88",
  "warning",
  "The first text of AdditionalInfo should be in English",
  (record, report) => {
    const language = textAt(listAt(record, "AdditionalInfo")[0], "lang");
    if (language !== undefined && !/^en(?:-|$)/.test(language)) report("/AdditionalInfo/0/lang");
  },
);

/** A rule against a value that leaves no room for others in its list. */
function alone(id: string, severity: Severity, member: string, option: string): Rule {
  const title = `${option} ${severity === "error" ? "must" : "should"} be the only value of ${member}`;
  return ofEachEvse(id, severity, title, (record, report) => {
    const values = listAt(record, member);
    if (values.length > 1 && values.includes(option)) report(`/${member}`);
  });
}

export const noPaymentAlone: Rule = /* @__PURE__ */ alone("C-01", "error", "PaymentOptions", "No Payment");
export const noServiceAlone: Rule = /* @__PURE__ */ alone("C-02", "warning", "ValueAddedServices", "None");
export const noAuthenticationAlone: Rule = /* @__PURE__ */ alone(
  "C-03",
  "warning",
  "AuthenticationModes",
  "No Authentication Required",
);

/** Degrees that an entrance may be away from its charging point: some ten kilometres. */
const NEAR = 0.1;

export const coordinatesPlausible: Rule = /* @__PURE__ */ ofEachEvse(
  "R-81",
  "warning",
  "GeoCoordinates should be latitude and longitude of the charging point, and its entrance near it",
  (record, report) => {
    const point = position(at(record, "GeoCoordinates"));
    if (point === undefined) return;
    if (point[0] ** 2 + point[1] ** 2 < NEAR ** 2)
      report("/GeoCoordinates", "should not be where equator and prime meridian cross");
    if (!has(record, "GeoChargingPointEntrance")) return;
    const entrance = position(at(record, "GeoChargingPointEntrance"));
    if (entrance === undefined) return;
    const latitude = Math.abs(point[0] - entrance[0]);
    const longitude = Math.abs(point[1] - entrance[1]) * Math.cos((point[0] * Math.PI) / 180);
    if (latitude ** 2 + longitude ** 2 > NEAR ** 2) {
      report("/GeoChargingPointEntrance", "should be near GeoCoordinates: are latitude and longitude exchanged?");
    }
  },
);

/** Latitude and longitude in degrees, from any of the three forms. */
function position(coordinates: unknown): readonly [latitude: number, longitude: number] | undefined {
  const google = textAt(at(coordinates, "Google"), "Coordinates");
  const form = at(coordinates, "DecimalDegree") ?? at(coordinates, "DegreeMinuteSeconds");
  const [first, second] = google?.slice(0, 100).split(/[\s,]+/) ?? [
    textAt(form, "Latitude"),
    textAt(form, "Longitude"),
  ];
  const latitude = degrees(first ?? "");
  const longitude = degrees(second ?? "");
  return Number.isNaN(latitude) || Number.isNaN(longitude) ? undefined : [latitude, longitude];
}

/** Degrees with decimals, as nearly everybody writes them. */
const DECIMAL = /^-?\d{1,3}\.\d{1,20}$/;

/** Degrees, written with decimals or with minutes and seconds. */
function degrees(text: string): number {
  if (DECIMAL.test(text)) return Number(text);
  const [whole = NaN, minutes = 0, seconds = 0] = (text.slice(0, 100).match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
  return (whole + minutes / 60 + seconds / 3600) * (text.startsWith("-") ? -1 : 1);
}
