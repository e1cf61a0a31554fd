import type { Case } from "./case.js";

const data = "/OperatorEvseData/EvseDataRecord/0";

/** A case on the first record of a push, and the same on that of a page. */
function both(rule: string, change: Record<string, unknown>, at: readonly string[]): Case[] {
  return [
    ["eRoamingPushEvseData", data],
    ["eRoamingEVSEData", "/content/0"],
  ].map(([on = "", record = ""]) => ({
    rule,
    on,
    change: Object.fromEntries(Object.entries(change).map(([place, value]) => [`${record}${place}`, value])),
    at: at.map((place) => `${record}${place}`),
  }));
}

const facility = (members: object): Record<string, unknown> => ({
  "/ChargingFacilities": [{ PowerType: "DC", Power: 22, ...members }],
});
const google = (Coordinates: string): object => ({ Google: { Coordinates } });
const opening = "/OpeningTimes/0/Period/0";

export const evseDataCases: readonly Case[] = [
  ...both("OICP23-E020", facility({ Power: 22.5 }), ["/ChargingFacilities/0/Power"]),
  ...both("OICP23-E020", facility({ Power: 1000 }), ["/ChargingFacilities/0/Power"]),
  ...both("OICP23-E020", facility({ Power: 999 }), []),
  ...both("OICP23-E021", facility({ Amperage: 500, Voltage: 920 }), ["/ChargingFacilities/0/Amperage"]),
  ...both("OICP23-E021", facility({ Amperage: 99, Voltage: 1000 }), ["/ChargingFacilities/0/Voltage"]),
  ...both("OICP23-E021", facility({ Amperage: 100 }), ["/ChargingFacilities/0/Amperage"]),
  ...both("R-84", { "/EnergySource/0/Energy": "Coal" }, ["/EnergySource/0/Energy"]),
  ...both("R-84", { "/EnergySource/0/Energy": "Coal", "/RenewableEnergy": false }, []),
  ...both("R-84", { "/EnergySource/1": { Energy: "NaturalGas", Percentage: 0 } }, []),
  ...both("R-84", { "/EnergySource/1/Percentage": 41 }, ["/EnergySource"]),
  ...both("R-84", facility({ PowerType: "AC_3_PHASE", Voltage: 400 }), ["/ChargingFacilities/0/Voltage"]),
  ...both("R-84", facility({ Voltage: 400 }), []),
  ...both("OICP23-E043", { "/OpeningTimes": undefined }, ["/OpeningTimes"]),
  ...both("OICP23-E043", { "/OpeningTimes": [] }, ["/OpeningTimes"]),
  ...both("OICP23-E043", { "/OpeningTimes": undefined, "/IsOpen24Hours": true }, []),
  ...both("OICP23-E071", { [`${opening}/end`]: "05:59" }, [`${opening}/end`]),
  ...both("OICP23-E071", { [`${opening}/begin`]: "22:00" }, [`${opening}/end`]),
  ...both("OICP23-E071", { [`${opening}/end`]: "5:59" }, []),
  ...both("R-88", { "/AdditionalInfo/0/lang": "de" }, ["/AdditionalInfo/0/lang"]),
  ...both("R-88", { "/AdditionalInfo/0/lang": "enm" }, ["/AdditionalInfo/0/lang"]),
  ...both("R-88", { "/AdditionalInfo/0/lang": null }, []),
  ...both("R-88", { "/AdditionalInfo": undefined }, []),
  ...both("C-01", { "/PaymentOptions": ["No Payment", "Direct"] }, ["/PaymentOptions"]),
  ...both("C-01", { "/PaymentOptions": ["No Payment"] }, []),
  ...both("C-02", { "/ValueAddedServices": ["Reservation", "None"] }, ["/ValueAddedServices"]),
  ...both("C-02", { "/ValueAddedServices": ["None"] }, []),
  ...both("C-03", { "/AuthenticationModes": ["No Authentication Required", "PnC"] }, ["/AuthenticationModes"]),
  ...both("C-03", { "/AuthenticationModes": ["No Authentication Required"] }, []),
  ...both("R-28", { "/Address/Country": "AUT" }, ["/Address/Country"]),
  ...both("R-28", { "/Address/Country": "AUT", "/EvseID": "AT*ABC*E1" }, []),
  ...both("R-28", { "/Address/Country": "AUT", "/EvseID": "DT*ABC*E1" }, []),
  ...both("R-28", { "/Address/Country": "AUT", "/EvseID": "+49*810*1" }, []),
  ...both("R-81", { "/GeoCoordinates": google("0.0 0.0"), "/GeoChargingPointEntrance": undefined }, [
    "/GeoCoordinates",
  ]),
  ...both("R-81", { "/GeoCoordinates": google("13.404954 52.520008") }, ["/GeoChargingPointEntrance"]),
  ...both("R-81", { "/GeoCoordinates": { DecimalDegree: { Latitude: "-52.52", Longitude: "13.4" } } }, [
    "/GeoChargingPointEntrance",
  ]),
  ...both("R-81", { "/GeoCoordinates": { DecimalDegree: { Latitude: "52.52", Longitude: "13.4" } } }, []),
  ...both("R-81", { "/GeoCoordinates": { DecimalDegree: { Latitude: "north" } } }, []),
  {
    rule: "R-31",
    on: "eRoamingEVSEData",
    change: { "/content/0/lastUpdate": undefined },
    at: ["/content/0/lastUpdate"],
  },
  { rule: "R-31", on: "eRoamingEVSEData", change: { "/content": [] }, at: [] },
];
