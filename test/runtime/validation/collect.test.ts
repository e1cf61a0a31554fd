import { v23 } from "oicp/schemas";
import { describe, expect, it } from "vitest";
import type { Violation } from "../../../runtime/schema.js";

/** Pointer and rule of each violation. */
const told = (violations: readonly Violation[]): string[] =>
  violations.map(({ pointer, rule }) => `${pointer} ${rule}`);

const secret = "s3cret-1234";

describe("violations", () => {
  it("name every member at fault, in lists and nested objects", () => {
    const violations = v23.eRoamingPushEvseStatus.check({
      ActionType: "replace",
      OperatorEvseStatus: {
        OperatorID: "DE*ABC",
        OperatorName: "x".repeat(101),
        EvseStatusRecord: [
          { EvseID: "DE*ABC*E1", EvseStatus: "Available" },
          { EvseID: 5, EvseStatus: "Busy" },
          null,
          { EvseStatus: "Occupied" },
        ],
      },
    });
    expect(told(violations).toSorted()).toEqual([
      "/ActionType enum",
      "/OperatorEvseStatus/EvseStatusRecord/1/EvseID type",
      "/OperatorEvseStatus/EvseStatusRecord/1/EvseStatus enum",
      "/OperatorEvseStatus/EvseStatusRecord/2 type",
      "/OperatorEvseStatus/EvseStatusRecord/3/EvseID required",
      "/OperatorEvseStatus/OperatorName maxLength",
    ]);
  });

  it("tell a choice of none or of two", () => {
    const rfid = { UID: "1234ABCD" };
    const both = { RFIDMifareFamilyIdentification: rfid, RemoteIdentification: { EvcoID: "DE-DCB-C12345678-X" } };
    expect(told(v23.Identification.check(both))).toEqual([" oneOf"]);
    expect(told(v23.Identification.check({}))).toEqual([" oneOf"]);
    expect(told(v23.Identification.check({ RFIDMifareFamilyIdentification: rfid }))).toEqual([]);
  });

  it("mark what senders are known to leave out, and only that", () => {
    const violations = v23.PullEvseDataRecord.check({});
    expect(violations.filter(({ tolerated }) => tolerated !== true)).toEqual([
      { pointer: "/EvseID", rule: "required", message: "must be present" },
    ]);
    expect(violations.length).toBeGreaterThan(10);
  });

  it("take null for a value, and undefined for none", () => {
    expect(told(v23.StatusCode.check({ Code: "000", Description: null }))).toEqual(["/Description type"]);
    expect(v23.StatusCode.check({ Code: "000", Description: undefined })).toEqual([]);
    expect(v23.StatusCode.is({ Code: "000", Description: undefined })).toBe(true);
  });

  it("do not mind members that nobody knows", () => {
    expect(v23.StatusCode.check({ Code: "000", Shade: "blue" })).toEqual([]);
  });

  it.each([undefined, null, 5, "text", [], true])("say of %j that it is no message", (value) => {
    expect(told(v23.eRoamingAuthorizeStart.check(value))).toEqual([" type"]);
  });

  it("never repeat what they found", () => {
    const violations = [
      ...v23.eRoamingAuthorizeStart.check({
        OperatorID: secret,
        Identification: { QRCodeIdentification: { EvcoID: secret, PIN: secret.repeat(5), HashedPIN: secret } },
      }),
      ...v23.RFIDIdentification.check({ UID: secret, RFID: secret, ExpiryDate: secret }),
    ];
    expect(violations.length).toBeGreaterThan(5);
    expect(JSON.stringify(violations)).not.toContain(secret);
  });
});
