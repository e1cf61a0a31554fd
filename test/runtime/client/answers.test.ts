import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { OicpDecodeError, OicpError, OicpFaultError, OicpHttpError, OicpStatusError } from "../../../runtime/index.js";
import type { Operation } from "../../../runtime/operation.js";
import {
  answer,
  authorizeStart,
  client,
  failure,
  OK,
  pullEvseData,
  pushEvseData,
  scripted,
  sendChargeDetailRecord,
} from "./support.js";

const card = { OperatorID: "DE*ABC", Identification: { RFIDMifareFamilyIdentification: { UID: "1234ABCD" } } };
const cdr = { SessionID: "f98efba4-02d8-4fa0-b810-9a9d50d2c527" };
const push = {
  ActionType: "update",
  OperatorEvseData: {
    OperatorID: "DE*ABC",
    EvseDataRecord: [
      { EvseID: "DE*ABC*E1", HotlinePhoneNumber: "1" },
      { EvseID: "DE*ABC*E2", "a/b": 1 },
    ],
  },
};
const NGINX =
  "<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body><center><h1>403 Forbidden</h1></center></body></html>";
const PROCESS = "b87fd67b-ed16-4ae3-9d3c-c9a1a8a9a001";

type Case = {
  readonly name: string;
  readonly operation?: Operation;
  readonly body: unknown;
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly kind: abstract new (...args: never[]) => OicpError;
  readonly expected: Record<string, unknown>;
};

const cases: readonly Case[] = [
  {
    name: "200 with Result false",
    body: {
      Result: false,
      StatusCode: {
        Code: "603",
        Description: "One or more EVSE data record not found!",
        AdditionalInfo: "EVSE data records missing for EvseIDs: DE811E288B04491002",
      },
    },
    kind: OicpStatusError,
    expected: { code: "603", status: 200, additionalInfo: "EVSE data records missing for EvseIDs: DE811E288B04491002" },
  },
  {
    name: "200 with a code and no Result",
    body: { StatusCode: { Code: "001", Description: "OICP service not found for URI: /x" } },
    kind: OicpStatusError,
    expected: { code: "001", status: 200 },
  },
  {
    name: "200 with an acknowledgement for an authorization",
    operation: authorizeStart,
    body: { Result: false, StatusCode: { Code: "300" } },
    kind: OicpStatusError,
    expected: { code: "300", status: 200 },
  },
  {
    name: "200 with data and a code that is no success",
    operation: pullEvseData,
    body: { content: [], StatusCode: { Code: "002" } },
    kind: OicpStatusError,
    expected: { code: "002", status: 200 },
  },
  {
    name: "400 that names the fields",
    body: {
      extendedInfo: null,
      message: "Error parsing/validating JSON.",
      validationErrors: [
        {
          fieldReference: "operatorEvseData.evseDataRecord[0].hotlinePhoneNumber",
          errorMessage: 'must match "^\\+[0-9]{5,15}$"',
        },
        { fieldReference: "operatorEvseData.evseDataRecord[1].geoCoordinates", errorMessage: "may not be null" },
      ],
    },
    status: 400,
    kind: OicpFaultError,
    expected: {
      status: 400,
      fields: [
        {
          pointer: "/OperatorEvseData/EvseDataRecord/0/HotlinePhoneNumber",
          message: 'must match "^\\+[0-9]{5,15}$"',
          evseId: "DE*ABC*E1",
        },
        {
          pointer: "/OperatorEvseData/EvseDataRecord/1/GeoCoordinates",
          message: "may not be null",
          evseId: "DE*ABC*E2",
        },
      ],
    },
  },
  {
    name: "400 with a message alone",
    body: {
      message:
        'Object errors: ERoamingGetChargeDetailRecords23: The difference between "From" and "To" can\'t be more than 90 days.',
    },
    status: 400,
    kind: OicpFaultError,
    expected: { status: 400, fields: [], message: expect.stringContaining("90 days") as unknown },
  },
  {
    name: "400 with HTML",
    body: NGINX,
    status: 400,
    headers: { "content-type": "text/html" },
    kind: OicpHttpError,
    expected: { status: 400 },
  },
  {
    name: "401 with 017",
    body: { StatusCode: { Code: "017", Description: "Unauthorized Access", AdditionalInfo: null } },
    status: 401,
    headers: { "process-id": PROCESS },
    kind: OicpStatusError,
    expected: { code: "017", status: 401, processId: PROCESS },
  },
  {
    name: "403 with HTML of a firewall",
    body: NGINX,
    status: 403,
    headers: { "content-type": "text/html" },
    kind: OicpHttpError,
    expected: { status: 403, processId: undefined, excerpt: expect.stringContaining("403 Forbidden") as unknown },
  },
  {
    name: "403 with 210, labelled ISO-8859-1",
    body: { StatusCode: { Code: "210", Description: "No active subscription found" } },
    status: 403,
    headers: { "content-type": "application/json;charset=ISO-8859-1" },
    kind: OicpStatusError,
    expected: { code: "210", status: 403, description: "No active subscription found" },
  },
  {
    name: "404 with 300",
    body: { StatusCode: { Code: "300", Description: "Partner not found" } },
    status: 404,
    kind: OicpStatusError,
    expected: { code: "300", status: 404 },
  },
  {
    name: "404 with 400",
    operation: sendChargeDetailRecord,
    body: { StatusCode: { Code: "400", Description: "Session found but status is not valid CLOSED!" } },
    status: 404,
    kind: OicpStatusError,
    expected: { code: "400", status: 404, operation: "sendChargeDetailRecord", attempts: 1 },
  },
  {
    name: "404 with a code and a message of a fault",
    body: { StatusCode: { Code: "300" }, message: "no such partner" },
    status: 404,
    kind: OicpStatusError,
    expected: { code: "300", description: "no such partner" },
  },
  {
    name: "500 with 001, repeated and then reported",
    body: { StatusCode: { Code: "001", Description: "Unexpected error checking partners: null" } },
    status: 500,
    kind: OicpStatusError,
    expected: { code: "001", status: 500, attempts: 4 },
  },
  {
    name: "500 with a fault",
    operation: sendChargeDetailRecord,
    body: { message: "oops" },
    status: 500,
    kind: OicpFaultError,
    expected: { status: 500, attempts: 1 },
  },
  {
    name: "429 with a body of text",
    body: "slow down",
    status: 429,
    headers: { "retry-after": "0" },
    kind: OicpHttpError,
    expected: { status: 429, retryAfter: 0, attempts: 4 },
  },
  {
    name: "a redirect",
    body: "",
    status: 302,
    headers: { location: "https://elsewhere.example" },
    kind: OicpHttpError,
    expected: { status: 302, excerpt: "" },
  },
  {
    name: "200 without a body",
    body: "",
    kind: OicpDecodeError,
    expected: { status: 200, message: expect.stringContaining("empty") as unknown },
  },
  { name: "204", body: "", status: 204, kind: OicpDecodeError, expected: { status: 204 } },
  {
    name: "200 with HTML",
    body: NGINX,
    headers: { "content-type": "text/html" },
    kind: OicpDecodeError,
    expected: { status: 200, message: expect.stringContaining("HTML") as unknown },
  },
  {
    name: "200 with JSON cut off",
    body: '{"Result":tr',
    kind: OicpDecodeError,
    expected: { status: 200, excerpt: "" },
  },
  { name: "200 with JSON that is no object", body: "[]", kind: OicpDecodeError, expected: { status: 200 } },
  { name: "200 with another message", body: { hello: "world" }, kind: OicpDecodeError, expected: { status: 200 } },
  { name: "200 with null", body: "null", operation: pullEvseData, kind: OicpDecodeError, expected: { status: 200 } },
];

describe("what comes back becomes", () => {
  test.each(cases)("$name: $kind.name", async ({ operation = pushEvseData, body, status, headers, kind, expected }) => {
    const { transport } = scripted(answer(body, status, headers));
    const caller = client(transport, { providerId: "DE-DCB" });
    const request =
      operation === authorizeStart ? card : operation === pushEvseData ? push : operation === pullEvseData ? {} : cdr;
    const error = await failure(caller(operation, request));
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject(expected);
    expect((error as Error).message).toContain(operation.key);
    // The client goes on.
    expect(error).toBeInstanceOf(OicpError);
  });

  test("an answer, with what else is known of the call", async () => {
    const { transport, sent } = scripted(answer(OK, 200, { "process-id": PROCESS }));
    const { value, meta } = await client(transport)(pushEvseData, push).withMeta();
    expect(value).toEqual({ Result: true, StatusCode: OK.StatusCode });
    expect(meta).toMatchObject({ status: 200, processId: PROCESS, attempts: 1, violations: [] });
    expect(meta.notes).toEqual([{ pointer: "/SessionID", message: "null taken as absent" }]);
    expect(meta.durationMs).toBeGreaterThanOrEqual(0);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      method: "POST",
      url: "https://service-qa.hubject.com/api/oicp/evsepush/v23/operators/DE*ABC/data-records",
      headers: { "content-type": "application/json;charset=UTF-8" },
    });
    expect(JSON.parse(sent[0]?.body ?? "")).toEqual(push);
  });

  test("a refused authorization, as a value", async () => {
    const { transport } = scripted(
      answer({ AuthorizationStatus: "NotAuthorized", StatusCode: { Code: "210" }, SessionID: null }),
    );
    expect(await client(transport)(authorizeStart, card)).toMatchObject({ AuthorizationStatus: "NotAuthorized" });
  });
});

describe("nothing that identifies a driver is shown", () => {
  const secrets = {
    RFIDMifareFamilyIdentification: { UID: "1234ABCD" },
    QRCodeIdentification: {
      EvcoID: "DE-DCB-C12345678-X",
      PIN: "9931",
      HashedPIN: { Value: "a5ghdhf73hwhcgj", Function: "Bcrypt" },
    },
  };
  const body = {
    StatusCode: {
      Code: "102",
      Description: "1234ABCD of DE-DCB-C12345678-X unknown",
      AdditionalInfo: "PIN 9931, a5ghdhf73hwhcgj, DE*ICE*I01000*6",
    },
    Result: false,
  };

  test.each([
    ["a status", answer(body)],
    [
      "a fault",
      answer(
        {
          message: "bad 9931",
          validationErrors: [{ fieldReference: "identification", errorMessage: "1234ABCD a5ghdhf73hwhcgj" }],
        },
        400,
      ),
    ],
    ["HTML", answer("<p>1234ABCD DE-DCB-C12345678-X</p>", 403)],
    ["broken JSON", answer('{"UID":"1234ABCD","PIN":"9931')],
  ])("by the error of %s", async (_name, wire) => {
    const error = (await failure(
      client(scripted(wire).transport)(authorizeStart, { OperatorID: "DE*ABC", Identification: secrets }),
    )) as OicpError;
    const printed = [
      error.message,
      error.stack,
      inspect(error, { depth: 9, showHidden: true }),
      JSON.stringify(error),
      String(error),
    ].join("\n");
    for (const secret of ["1234ABCD", "9931", "a5ghdhf73hwhcgj", "C12345678", "I01000"])
      expect(printed).not.toContain(secret);
  });
});
