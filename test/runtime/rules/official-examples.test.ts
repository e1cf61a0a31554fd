import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as schemas from "../../../generated/v2.3/schemas.js";
import { checkRules } from "../../../runtime/rules/check-rules.js";
import type { MessageSchema } from "../../../runtime/schema.js";
import { officialDocuments } from "../../support/official-documents.js";

const byName = new Map(Object.entries<MessageSchema<unknown>>(schemas));
const atChargePoint = ["OICP23-E093", "OICP23-E128", "R-71"];
const cdr = ["R-46", "R-80", "R-83"];

/** The example of a message in an official document, as our reader takes it. */
function exampleOf(role: string, name: string, folder: string): unknown {
  const text = readFileSync(join(folder, `oicp-2.3/openapi-${role}/schemas/${name}.yaml`), "utf8");
  const { example } = parse(text) as { readonly example?: unknown };
  expect(example).toBeDefined();
  return byName.get(name)?.read(example);
}

/** The rules that the official documents' own examples break (OICP23-E134), by document. */
const broken: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  cpo: {
    eRoamingAuthorizeStart: [...atChargePoint, "R-02"],
    eRoamingAuthorizeStop: atChargePoint,
    eRoamingAuthorizationStop: [],
    eRoamingAcknowledgment: [],
    eRoamingChargingNotificationStart: ["R-71", "R-80"],
    eRoamingChargingNotificationProgress: ["OICP23-E048", "R-71", "R-80"],
    eRoamingChargingNotificationEnd: ["R-46", "R-54", "R-71", "R-80"],
    eRoamingChargingNotificationError: ["R-71"],
    eRoamingChargeDetailRecord: cdr,
    eRoamingPushEvseData: ["R-26", "R-84"],
    eRoamingPushEvseStatus: ["R-26"],
    eRoamingPushPricingProductData: [],
    eRoamingPushEVSEPricing: [],
  },
  emp: {
    eRoamingAuthorizationStart: ["OICP23-E036"],
    eRoamingAuthorizeRemoteStart: ["OICP23-E128", "R-02"],
    eRoamingAuthorizeRemoteStop: [],
    eRoamingAuthorizeRemoteReservationStart: ["OICP23-E128", "R-02"],
    eRoamingAuthorizeRemoteReservationStop: [],
    eRoamingChargeDetailRecords: ["R-46", "R-83"],
    eRoamingGetChargeDetailRecords: ["R-80"],
    eRoamingPullEVSEData: ["OICP23-E059", "R-30", "R-80"],
    eRoamingPullEVSEStatus: ["OICP23-E059"],
    eRoamingPullEVSEStatusByID: [],
    eRoamingPullEVSEStatusByOperatorID: [],
    eRoamingPullEVSEPricing: ["R-80"],
    eRoamingPullPricingProductData: ["R-80"],
    eRoamingEVSEPricing: [],
    eRoamingEVSEStatus: [],
    eRoamingEVSEStatusByID: [],
  },
};

describe.each(Object.entries(broken))("the examples of the official %s document", (role, messages) => {
  it.for(Object.entries(messages))(
    "%s breaks the rules it is known to break, and no other",
    ([name, expected], test) => {
      const context = { sender: role === "cpo" ? ("CPO" as const) : ("EMP" as const) };
      const found = checkRules(name, exampleOf(role, name, officialDocuments(test)), context).map(({ rule }) => rule);
      expect([...new Set(found)].toSorted()).toEqual(expected.toSorted());
    },
  );
});
