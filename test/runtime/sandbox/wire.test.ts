import { OicpHttpError } from "oicp";
import { EmpClient } from "oicp/emp";
import { connect } from "oicp/testing";
import { describe, expect, it } from "vitest";
import { shapes } from "../../../runtime/sandbox/nulls.js";
import { correctedDocument } from "../../support/corrected-document.js";
import type { Schema } from "../../support/corrected-document.js";
import { card, evse, evseId, failure, providerId, pushEvses, startSession, world } from "./world.js";

describe("explicit nulls", () => {
  it("stand for absent members in answers, as the live hub writes them", async () => {
    const w = world();
    await pushEvses(w.cpo, "fullLoad", [evse(1)]);
    expect(w.hub.log.last()?.answer).toEqual({
      Result: true,
      StatusCode: { Code: "000", Description: null, AdditionalInfo: null },
      SessionID: null,
      CPOPartnerSessionID: null,
      EMPPartnerSessionID: null,
    });
    await w.emp.pullEvseData({ GeoCoordinatesResponseFormat: "Google" });
    expect(w.hub.log.last()?.answer).toMatchObject({
      content: [{ ChargingPoolID: null, GeoCoordinates: { DecimalDegree: null }, Address: { Floor: null } }],
    });
  });

  it("stand for absent members in the requests that the hub passes on", async () => {
    const w = world();
    await startSession(w);
    expect(JSON.parse(w.atProvider[0]?.rawBody ?? "")).toMatchObject({
      CPOPartnerSessionID: null,
      PartnerProductID: null,
      Identification: { RemoteIdentification: null, RFIDMifareFamilyIdentification: { UID: "1234ABCD5678EF" } },
    });
  });

  it("are left out when that is wanted", async () => {
    const w = world({ nulls: false });
    await startSession(w);
    expect(w.hub.log.toText()).not.toContain("null");
    expect(w.atProvider[0]?.rawBody).not.toContain("null");
  });

  it("the table of members is that of the corrected document", () => {
    const { schemas } = correctedDocument("2.3").components;
    const found = new Map<string, Schema>(Object.entries(schemas));
    const lift = (schema: Schema): void => {
      const name = (schema as { readonly "x-oicp-type"?: string })["x-oicp-type"];
      if (name !== undefined) found.set(name, schema);
      for (const member of Object.values(schema.properties ?? {})) lift(member);
      if (schema.items !== undefined) lift(schema.items);
    };
    Object.values(schemas).forEach(lift);
    for (const [name, { optional = [], unknown = [], nested = {} }] of Object.entries(shapes)) {
      // Messages nested without a name of their own are named after the message and the member that hold them.
      const schema = found.get(name);
      if (schema === undefined) continue;
      const { properties = {}, required = [] } = schema;
      const absent = Object.keys(properties).filter((member) => !required.includes(member));
      expect([name, required]).toEqual([name, expect.arrayContaining([...unknown])]);
      // Status codes of data are always there, and pages always say of themselves what they say.
      const always = ["StatusCode", "pageable", "empty"];
      expect([name, optional.toSorted()]).toEqual([
        name,
        absent.filter((member) => !always.includes(member)).toSorted(),
      ]);
      for (const member of Object.keys(nested))
        expect([name, Object.keys(properties)]).toEqual([name, expect.arrayContaining([member])]);
    }
  });
});

describe("headers", () => {
  it("every answer has a Process-ID of its own, refusals and faults too", async () => {
    const { hub } = world();
    const ask = (url: string, body: string) =>
      hub.server.handle({ method: "POST", url, headers: {}, body, peer: { trusted: true } });
    const answers = [
      await ask("/api/oicp/evsepull/v21/providers/DE-DCB/status-records", '{"ProviderID":"DE-DCB"}'),
      await ask("/api/oicp/evsepull/v21/providers/DE-NIX/status-records", '{"ProviderID":"DE-NIX"}'),
      await ask("/api/oicp/evsepull/v21/providers/DE-DCB/status-records", "{"),
      await ask("/api/oicp/evsepull/v99/providers/DE-DCB/status-records", "{}"),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 400, 404]);
    const ids = answers.map(({ headers }) => headers["process-id"]);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(JSON.parse(answers[3]?.body ?? "")).toMatchObject({ StatusCode: { Code: "001" } });
    expect(hub.log.entries.map(({ processId }) => processId)).toEqual(ids);
  });
});

describe("the usage policy", () => {
  const pull = (emp: EmpClient) => emp.pullEvseStatusById({ EvseID: [evseId(1)] });

  it("R-93: calls beyond those of a minute get HTTP 429, when that is wanted", async () => {
    const { hub, emp, clock } = world({ limits: true });
    for (let call = 0; call < 6; call++) {
      await emp.pullEvseStatus({});
      clock.advance(1000);
    }
    const error = await failure(emp.pullEvseStatus({}));
    expect(error).toMatchObject({ status: 429, retryAfter: 54_000 });
    expect(error).toBeInstanceOf(OicpHttpError);
    // Another operation, and another partner, have a minute of their own.
    await pull(emp);
    hub.addProvider({ id: "DE-ZZZ" });
    await new EmpClient({ providerId: "DE-ZZZ", transport: connect(hub.server) }).pullEvseStatus({});
    clock.advance(54_000);
    await emp.pullEvseStatus({});
    // Going back in time takes back the calls too.
    const snapshot = hub.snapshot();
    expect(await failure(emp.pullEvseStatus({}))).toMatchObject({ status: 429 });
    hub.restore(snapshot);
    await emp.pullEvseStatus({});
  });

  it("R-93: the numbers can be changed, and by default nothing is counted", async () => {
    const strict = world({ limits: { pullEvseStatusById: 1 } });
    await pull(strict.emp);
    expect(await failure(pull(strict.emp))).toMatchObject({ status: 429 });
    const { emp } = world();
    for (let call = 0; call < 10; call++) await emp.pullEvseStatus({});
  });
});

it("an unknown provider's call is not in the way of others", async () => {
  const { hub, cpo } = world();
  await Promise.allSettled([
    new EmpClient({ providerId, transport: connect(hub.server, { certificate: "DE-NIX" }) }).pullEvseStatus({}),
    cpo.authorizeStart({ Identification: card }),
  ]);
  expect(hub.log.entries.filter(({ direction }) => direction === "incoming").map(({ code }) => code)).toEqual([
    "017",
    "000",
  ]);
});
