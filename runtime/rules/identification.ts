import { at, has, hasSmallLetters } from "./look.js";
import { evcoIds, identifications } from "./records.js";
import type { Report, Rule } from "./rule.js";

function reportKinds(message: unknown, kinds: readonly string[], report: Report): void {
  for (const kind of kinds) {
    if (has(at(message, "Identification"), kind)) report(`/Identification/${kind}`);
  }
}

export const identifiedAtChargePoint: Rule = {
  id: "OICP23-E128",
  title:
    "A driver at the charge point must be identified by RFIDMifareFamilyIdentification, QRCodeIdentification or PlugAndChargeIdentification",
  severity: "error",
  check(message, report) {
    reportKinds(message, ["RFIDIdentification", "RemoteIdentification"], report);
  },
};

export const identifiedRemotely: Rule = {
  id: "OICP23-E128",
  title: "A driver who acts remotely must be identified by RemoteIdentification",
  severity: "error",
  check(message, report) {
    reportKinds(
      message,
      ["RFIDMifareFamilyIdentification", "RFIDIdentification", "QRCodeIdentification", "PlugAndChargeIdentification"],
      report,
    );
  },
};

export const pinInClear: Rule = {
  id: "OICP23-E093",
  title: "A PIN entered at the charge point must be sent as PIN, not as HashedPIN",
  severity: "error",
  check(message, report) {
    const login = at(at(message, "Identification"), "QRCodeIdentification");
    if (has(login, "HashedPIN")) report("/Identification/QRCodeIdentification/HashedPIN");
  },
};

export const uidInCapitals: Rule = {
  id: "OICP23-E077",
  title: "UID should be written in capital letters",
  severity: "warning",
  check(message, report) {
    for (const place of identifications(message)) {
      const { value } = place;
      for (const kind of ["RFIDMifareFamilyIdentification", "RFIDIdentification"]) {
        if (hasSmallLetters(at(at(value, kind), "UID"))) report(`${place.pointer}/${kind}/UID`);
      }
    }
  },
};

export const evcoIdInCapitals: Rule = {
  id: "OICP23-E073",
  title: "EvcoID should be written in capital letters",
  severity: "warning",
  check(message, report) {
    for (const place of evcoIds(message)) {
      const { value } = place;
      if (hasSmallLetters(value)) report(place.pointer);
    }
  },
};

export const noLegacyHash: Rule = {
  id: "OICP23-E036",
  title: "LegacyHashData is no longer evaluated and should be left out",
  severity: "warning",
  check(message, report) {
    for (const place of identifications(message)) {
      const { value } = place;
      const hashed = at(at(value, "QRCodeIdentification"), "HashedPIN");
      if (has(hashed, "LegacyHashData")) report(`${place.pointer}/QRCodeIdentification/HashedPIN/LegacyHashData`);
    }
  },
};
