import { CpoClient } from "oicp/cpo";
import { connect } from "oicp/testing";
import { describe, expect, it } from "vitest";
import {
  card,
  contract,
  evse,
  evseId,
  operatorClient,
  operatorId,
  operatorServer,
  providerClient,
  pushEvses,
  refusal,
  world,
} from "./world.js";

const start = { EvseID: evseId(1), Identification: card };

describe("who may call", () => {
  it("R-70: the certificate must be that of the partner named in path and body, whatever else is wrong", async () => {
    const { hub } = world();
    hub.addOperator({ id: "DE*XYZ" });
    await refusal(operatorClient(hub, operatorId, "DE*XYZ").authorizeStart(start), "017", 401);
    // Before any other check: neither is this operator registered, nor is the request valid.
    const careless = new CpoClient({
      operatorId: "DE*NIX",
      transport: connect(hub.server, { certificate: "DE*XYZ" }),
      validation: { request: "off" },
    });
    await refusal(careless.authorizeStart({ EvseID: "?", Identification: card }), "017", 401);
  });

  it("R-70: a caller without a certificate is nobody", async () => {
    const { hub } = world();
    const answer = await hub.server.handle({
      method: "POST",
      url: "/api/oicp/evsepull/v21/providers/DE-DCB/status-records",
      headers: {},
      body: '{"ProviderID":"DE-DCB"}',
    });
    expect([answer.status, hub.log.last()?.code]).toEqual([401, "017"]);
  });

  it("R-70: path and body must name the same partner, spelt alike", async () => {
    const { cpo } = world();
    const push = pushEvses(cpo, "insert", [], "DE*XYZ");
    await refusal(push, "017", 401);
    const otherSpelling = cpo.authorizeStart({ OperatorID: "DEABC", ...start }, { operatorId });
    await refusal(otherSpelling, "017", 401);
  });

  it("R-70: a partner may have certificates that do not name it, by name or by fingerprint", async () => {
    const { hub } = world();
    hub.addOperator({ id: "DE*XYZ", certificates: ["gateway.example"] });
    const byName = operatorClient(hub, "DE*XYZ", "gateway.example");
    expect((await byName.authorizeStart(start)).StatusCode.Code).toBe("000");
    await refusal(operatorClient(hub, "DE*XYZ").authorizeStart(start), "017");
    const fingerprint = Array.from({ length: 32 }, (_, index) => (index + 16).toString(16).toUpperCase()).join(":");
    hub.addOperator({ id: "DE*XYZ", certificates: [fingerprint.replaceAll(":", "")] });
    const certificate = { subject: { CN: ["?"] }, issuer: {}, names: [], fingerprint };
    const byFingerprint = new CpoClient({ operatorId: "DE*XYZ", transport: connect(hub.server, { certificate }) });
    expect((await byFingerprint.authorizeStart(start)).StatusCode.Code).toBe("000");
  });

  it("believes every caller when it is told to, for those without TLS", async () => {
    const { hub } = world({ identity: "path" });
    const answer = await operatorClient(hub, operatorId, "whoever").authorizeStart(start);
    expect(answer.AuthorizationStatus).toBe("Authorized");
  });

  it("R-10: an unknown partner is refused with 300, and another spelling is another partner", async () => {
    const { hub } = world();
    await refusal(operatorClient(hub, "DE*NIX").authorizeStart(start), "300", 404);
    await refusal(operatorClient(hub, "DEABC").authorizeStart(start), "300", 404);
    await refusal(providerClient(hub, "DE-NIX").pullEvseStatus({}), "300", 404);
  });

  it("a partner that was removed is unknown, and one that comes back finds what it pushed", async () => {
    const { hub, cpo } = world();
    await pushEvses(cpo, "fullLoad", [evse(1)]);
    hub.removePartner(operatorId);
    await refusal(cpo.authorizeStart(start), "300", 404);
    hub.addOperator({ id: operatorId });
    await refusal(pushEvses(cpo, "insert", [evse(1)]), "009");
    expect(() => hub.removePartner("DE*NIX")).toThrow(TypeError);
    expect(() => hub.connect("DE*NIX", {})).toThrow(TypeError);
  });

  it("refuses a second partner whose id differs only in spelling", () => {
    const { hub } = world();
    expect(() => hub.addOperator({ id: "DEABC" })).toThrow(/DEABC cannot be registered: DE\*ABC/);
    expect(() => hub.lock("DE*NIX")).toThrow(/No partner is registered as DE\*NIX/);
  });
});

describe("hub partners", () => {
  const hubPartner = () => {
    const operator = operatorServer();
    const w = world({}, { operator: { subPartners: ["DE*SUB"], transport: connect(operator.server) } });
    return { ...w, arrived: operator.arrived };
  };

  it("R-72: pushes and remote starts for a sub-partner are processed in the name of the hub partner", async () => {
    const { cpo, emp, hub, arrived } = hubPartner();
    const EvseID = "DE*SUB*E1";
    await pushEvses(cpo, "fullLoad", [evse(1), evse(2, { EvseID })]);
    expect(hub.evseHistory(EvseID)[0]?.operator).toBe(operatorId);
    const { SessionID } = await emp.authorizeRemoteStart({ EvseID, Identification: contract });
    expect(arrived.map(({ request }) => request["EvseID"])).toEqual([EvseID]);
    expect(hub.sessions).toMatchObject([{ id: SessionID, operator: operatorId, evseId: EvseID }]);
  });

  it("R-72: a sub-partner that is not configured is somebody else", async () => {
    const { cpo, emp } = hubPartner();
    await refusal(pushEvses(cpo, "insert", [evse(1, { EvseID: "DE*NOT*E1" })]), "018");
    await refusal(emp.authorizeRemoteStart({ EvseID: "DE*NOT*E1", Identification: contract }), "300", 404);
  });

  it("R-71: a sub-partner's id in path or body is no partner of the hub's", async () => {
    const { hub } = hubPartner();
    await refusal(operatorClient(hub, "DE*SUB", operatorId).authorizeStart(start), "017", 401);
    await refusal(operatorClient(hub, "DE*SUB").authorizeStart(start), "300", 404);
  });
});

describe("locks and contracts with the hub", () => {
  it("a locked partner is refused with 017 and may go on once it is unlocked", async () => {
    const { hub, cpo, emp } = world();
    hub.lock(operatorId);
    await refusal(pushEvses(cpo, "fullLoad", []), "017", 401);
    await refusal(cpo.authorizeStart(start), "017", 401);
    hub.unlock(operatorId);
    await pushEvses(cpo, "fullLoad", []);
    hub.lock("DE-DCB");
    await refusal(emp.pullEvseStatus({}), "017", 401);
  });

  it("without a contract a service is refused with 210; with `closed` there is none that was not concluded", async () => {
    const { hub, cpo, emp } = world({ contracts: "closed" });
    await refusal(pushEvses(cpo, "fullLoad", []), "210", 403);
    await refusal(emp.pullEvseStatus({}), "210", 403);
    const push = {
      ActionType: "fullLoad",
      ProviderAuthenticationData: { ProviderID: "DE-DCB", AuthenticationDataRecord: [] },
    };
    await refusal(emp.pushAuthenticationData(push as never), "210", 403);
    hub.concludeContract({ service: "eRoamingEvseData", operator: operatorId });
    await pushEvses(cpo, "fullLoad", []);
    hub.endContract({ service: "eRoamingEvseData", operator: operatorId });
    await refusal(pushEvses(cpo, "fullLoad", []), "210", 403);
  });

  it("refuses with HTTP 200 in the documented form when it is told to", async () => {
    const { hub, cpo } = world({ refusals: "documented" });
    hub.lock(operatorId);
    await refusal(pushEvses(cpo, "fullLoad", []), "017", 200);
    expect(hub.log.last()?.answer).toMatchObject({ Result: false, StatusCode: { Code: "017" } });
  });
});
