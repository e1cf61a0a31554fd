import type { PartnerRole, PlayableScenario } from "../scenario.js";
import type { OperationKey } from "../../sandbox/index.js";
import type { Stage, Stranger } from "../stage.js";

/** A harmless request to a partner's server. */
function probe(stage: Stage, role: PartnerRole): readonly [key: OperationKey, body: object] {
  const EvseID = stage.operator.evseIds[0];
  if (role === "operator") {
    const session = { SessionID: "55555555-0000-4000-8000-000000000000", ProviderID: stage.provider.id, EvseID };
    return ["authorizeRemoteStop", session];
  }
  const Identification = { RFIDMifareFamilyIdentification: { UID: stage.provider.media.unknownCard } };
  return ["authorizeStart", { OperatorID: stage.operator.id, EvseID, Identification }];
}

function refusesStranger(name: string, role: PartnerRole, title: string, who: Stranger): PlayableScenario {
  return {
    roles: [role],
    needs: { server: true, tls: true },
    name,
    title,
    rules: ["R-70"],
    async run(stage) {
      const [key, body] = probe(stage, role);
      const passage = await stage.directAs(who, key, body);
      const { failure, status = 0, code } = passage;
      // Either there is no connection, or an answer that says: not you. To refuse the session is to have listened.
      const turnedAway = failure !== undefined || status === 401 || status === 403 || code === "017";
      stage.check("whoever is not the hub is turned away, whatever they ask", turnedAway, passage);
      const own = await stage.direct(key, body);
      stage.check("the hub itself is listened to", own.formal, own);
    },
  };
}

function refusesExpired(
  name: string,
  role: PartnerRole,
  act: (stage: Stage) => Promise<unknown>,
  action: "presentCard" | "pullEvseStatus",
): PlayableScenario {
  return {
    roles: [role],
    needs: { actions: [action], expired: true },
    name,
    title: "The hub's certificate has expired",
    rules: [],
    async run(stage) {
      const { id } = role === "operator" ? stage.operator : stage.provider;
      await stage.whileExpired(async () => {
        await act(stage);
        await stage.never("nothing is sent to a hub whose certificate has expired", {
          direction: "incoming",
          partner: id,
        });
      });
    },
  };
}

/** Who is let in, and who is believed. */
export const certificateScenarios: readonly PlayableScenario[] = [
  refusesExpired(
    "cpo-hub-certificate-expired",
    "operator",
    async (stage) => {
      const { evseIds } = stage.operator;
      const { charging } = await stage.act("presentCard", { evseId: evseIds[0], uid: stage.provider.media.card });
      stage.check("no energy may flow", charging !== true);
    },
    "presentCard",
  ),
  refusesExpired(
    "emp-hub-certificate-expired",
    "provider",
    (stage) => stage.act("pullEvseStatus", undefined),
    "pullEvseStatus",
  ),
  refusesStranger(
    "cpo-no-certificate",
    "operator",
    "Somebody calls the operator without a certificate",
    "without certificate",
  ),
  refusesStranger(
    "cpo-foreign-certificate",
    "operator",
    "Somebody calls the operator with a certificate of another authority",
    "with the certificate of another authority",
  ),
  refusesStranger(
    "emp-no-certificate",
    "provider",
    "Somebody calls the provider without a certificate",
    "without certificate",
  ),
  refusesStranger(
    "emp-foreign-certificate",
    "provider",
    "Somebody calls the provider with a certificate of another authority",
    "with the certificate of another authority",
  ),
];
