import type { AuthenticationDataRecord } from "oicp/emp";
import { describe, expect, it } from "vitest";
import { card, operatorId, plug, providerId, refusal, startSession, world } from "./world.js";
import type { Action, World } from "./world.js";

const push = ({ emp }: Pick<World, "emp">, action: Action, ...identifications: object[]) =>
  emp.pushAuthenticationData({
    ActionType: action,
    ProviderAuthenticationData: {
      ProviderID: providerId,
      AuthenticationDataRecord: identifications.map(
        (Identification) => ({ Identification }) as AuthenticationDataRecord,
      ),
    },
  });
const uid = (UID: string) => ({ RFIDMifareFamilyIdentification: { UID } });
const offline = { provider: { online: false, disclosed: true } };

const pulled = async ({ cpo }: World) => {
  const { AuthenticationData } = await cpo.pullAuthenticationData({});
  return (AuthenticationData?.ProviderAuthenticationData ?? []).map(({ ProviderID, AuthenticationDataRecord }) => [
    ProviderID,
    ...AuthenticationDataRecord.map(({ Identification }) => Identification),
  ]);
};

describe("authentication data", () => {
  it("R-21, R-22, R-23, R-24: the actions are those of every push, and refusals name no card", async () => {
    const w = world({}, offline);
    await push(w, "insert", card);
    const { additionalInfo } = await refusal(push(w, "insert", uid("AABBCCDD"), card), "009", 200);
    expect(additionalInfo).toMatch(/: 1$/);
    await refusal(push(w, "update", uid("AABBCCDD")), "009");
    await push(w, "fullLoad", uid("AABBCCDD"), plug);
    expect(await pulled(w)).toEqual([[providerId, uid("AABBCCDD"), plug]]);
    await push(w, "delete", plug);
    expect(await pulled(w)).toEqual([[providerId, uid("AABBCCDD")]]);
    await push(w, "fullLoad");
    expect(await pulled(w)).toEqual([[providerId]]);
  });

  it("R-27: contracts of other providers are refused with 019, those of sub-providers are not", async () => {
    const w = world({}, { provider: { ...offline.provider, subPartners: ["DE-SUB"] } });
    const of = (provider: string) => ({ PlugAndChargeIdentification: { EvcoID: `${provider}-C12345678-X` } });
    const { additionalInfo } = await refusal(push(w, "insert", plug, of("DE-ZZZ")), "019", 200);
    expect(additionalInfo).toMatch(/: 1$/);
    await push(w, "insert", plug, of("DE-SUB"));
    await startSession(w, { Identification: of("DE-SUB") });
    expect(w.hub.sessions).toMatchObject([{ provider: providerId, offline: true }]);
  });

  it("section 6.4: no PIN is kept", async () => {
    const w = world({}, offline);
    const code = { QRCodeIdentification: { EvcoID: "DE-DCB-C12345678-X", PIN: "73914682" } };
    await push(w, "insert", code);
    await startSession(w, { Identification: code });
    expect(JSON.stringify(w.hub.snapshot())).not.toContain("73914682");
    expect(w.hub.log.toText()).not.toContain("73914682");
    expect(await pulled(w)).toEqual([[providerId]]);
  });

  it("operators get only what providers have opened to them and have a contract for", async () => {
    const w = world({}, { provider: { online: false } });
    await push(w, "insert", card);
    expect(await pulled(w)).toEqual([]);
    w.hub.addProvider({ id: providerId, ...offline.provider });
    expect(await pulled(w)).toEqual([[providerId, card]]);
    w.hub.endContract({ service: "eRoamingAuthorization", operator: operatorId, provider: providerId });
    expect(await pulled(w)).toEqual([]);
    w.hub.endContract({ service: "eRoamingAuthenticationData", operator: operatorId });
    await refusal(w.cpo.pullAuthenticationData({}), "210", 403);
  });
});
