import { codePointLength } from "../validation/is.js";
import { at, has, textAt } from "./look.js";
import type { Rule } from "./rule.js";

export const sessionIsAssigned: Rule = {
  id: "R-02",
  title: "SessionID should be left out of a first request: Hubject assigns it",
  severity: "warning",
  check(message, report, { sender }) {
    // From the hub to a partner the id is there and counts.
    if (sender !== undefined && sender !== "Hubject" && has(message, "SessionID")) report("/SessionID");
  },
};

export const providerWhenAuthorized: Rule = {
  id: "R-12",
  title: "ProviderID must be given when AuthorizationStatus is Authorized",
  severity: "error",
  check(message, report) {
    if (at(message, "AuthorizationStatus") === "Authorized" && !has(message, "ProviderID")) report("/ProviderID");
  },
};

export const shortPartnerSessions: Rule = {
  id: "OICP23-E034",
  title: "Partner session ids of a reservation should have at most 50 characters",
  severity: "warning",
  check(message, report) {
    for (const name of ["CPOPartnerSessionID", "EMPPartnerSessionID"]) {
      if (codePointLength(textAt(message, name) ?? "") > 50) report(`/${name}`);
    }
  },
};
