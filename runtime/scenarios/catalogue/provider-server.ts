import type { Identification } from "../../../generated/v2.3/messages.js";
import type { PlayableScenario } from "../scenario.js";
import type { Stage } from "../stage.js";
import type { Passage } from "../traffic.js";
import { attempt, MALFORMED, refusedFormally, sessionOf, toProvider } from "./common.js";

const provider = { roles: ["provider"] } as const;
const byCard = { ...provider, needs: { server: true, media: ["card"] } } as const;
const IN_TIME = 10_000;

export const cardOf = (uid: string): Identification => ({ RFIDMifareFamilyIdentification: { UID: uid } });

/** A driver identifies at a charge point. Gives what reached the provider. */
export async function asked(
  stage: Stage,
  identification: Identification,
  expected: string,
  yes: boolean,
): Promise<Passage> {
  const after = stage.traffic.passages.at(-1);
  const request = { EvseID: stage.operator.evseIds[0], Identification: identification };
  await attempt(stage.operator.client.authorizeStart(request));
  const passage = await stage.arrives("the server answers", toProvider(stage, "authorizeStart", { after }));
  const refused = passage.formal && passage.answer["AuthorizationStatus"] === "NotAuthorized";
  stage.check(expected, yes ? passage.accepted : refused, passage);
  return passage;
}

/** A session that the provider has authorised: its id. */
export async function opened(stage: Stage): Promise<string> {
  const passage = await asked(stage, cardOf(stage.provider.media.card), "the provider authorises its own card", true);
  return String(passage.request["SessionID"] ?? sessionOf(passage));
}

/** What a provider's server does when the hub calls it. */
export const providerServerScenarios: readonly PlayableScenario[] = [
  {
    ...byCard,
    name: "emp-rfid",
    title: "A driver presents a card of the provider",
    rules: ["R-12"],
    async run(stage) {
      const passage = await asked(
        stage,
        cardOf(stage.provider.media.card),
        "the provider authorises its own card",
        true,
      );
      stage.check("the answer names the provider", passage.answer["ProviderID"] === stage.provider.id, passage);
      stage.check("it comes within 10 seconds", (passage.milliseconds ?? IN_TIME) < IN_TIME, passage);
    },
  },
  {
    ...provider,
    needs: { server: true },
    name: "emp-rfid-unknown",
    title: "A driver presents a card that the provider does not know",
    rules: ["R-12"],
    async run(stage) {
      const { unknownCard } = stage.provider.media;
      const passage = await asked(stage, cardOf(unknownCard), "the provider answers NotAuthorized", false);
      stage.check("the status code says why", (passage.code ?? "000") !== "000", passage);
    },
  },
  {
    ...provider,
    needs: { server: true, media: ["code"] },
    name: "emp-qr",
    title: "A driver enters contract id and PIN",
    rules: [],
    async run(stage) {
      const { evcoId, pin } = stage.provider.media.code;
      const right = { QRCodeIdentification: { EvcoID: evcoId, PIN: pin } } as Identification;
      await asked(stage, right, "the provider authorises the right PIN", true);
    },
  },
  {
    ...provider,
    needs: { server: true, media: ["code"] },
    name: "emp-qr-wrong-pin",
    title: "A driver enters a wrong PIN",
    rules: [],
    async run(stage) {
      const { evcoId, pin } = stage.provider.media.code;
      const wrong = { QRCodeIdentification: { EvcoID: evcoId, PIN: `${pin}0`.slice(-8) } } as Identification;
      const passage = await asked(stage, wrong, "the provider refuses a wrong PIN", false);
      if (passage.code !== "101") stage.note("101 would say that contract and PIN do not fit");
    },
  },
  {
    ...provider,
    needs: { server: true, media: ["plug"] },
    name: "emp-plug-and-charge",
    title: "A vehicle identifies itself",
    rules: [],
    async run(stage) {
      const own = { PlugAndChargeIdentification: { EvcoID: stage.provider.media.plug } } as Identification;
      await asked(stage, own, "the provider authorises its own contract", true);
    },
  },
  {
    ...provider,
    needs: { server: true, media: ["plug"] },
    name: "emp-contract-spelling",
    title: "A contract id is written without separators",
    rules: ["OICP23-E073"],
    async run(stage) {
      const EvcoID = stage.provider.media.plug.replaceAll(/[*-]/g, "");
      const own = { PlugAndChargeIdentification: { EvcoID } } as Identification;
      await asked(stage, own, "the provider knows its contract in either spelling", true);
    },
  },
  {
    ...byCard,
    name: "emp-without-evse",
    title: "The operator asks without saying at which charge point",
    rules: ["R-16"],
    async run(stage) {
      await attempt(stage.operator.client.authorizeStart({ Identification: cardOf(stage.provider.media.card) }));
      const passage = await stage.arrives("the server answers", toProvider(stage, "authorizeStart"));
      stage.check("the provider decides all the same", passage.accepted, passage);
    },
  },
  {
    ...byCard,
    name: "emp-stop",
    title: "The driver ends the session at the charge point",
    rules: ["R-03"],
    async run(stage) {
      const SessionID = await opened(stage);
      const Identification = cardOf(stage.provider.media.card);
      const EvseID = stage.operator.evseIds[0];
      await attempt(stage.operator.client.authorizeStop({ SessionID, EvseID, Identification }));
      const passage = await stage.arrives("the server answers", toProvider(stage, "authorizeStop"));
      if (passage.code === "320") stage.skip("the provider takes no stops: it answers 320");
      stage.check("the provider lets the driver end the session", passage.accepted, passage);
    },
  },
  {
    ...byCard,
    name: "emp-stop-unknown-card",
    title: "Somebody else wants to end the session",
    rules: ["R-07"],
    async run(stage) {
      const SessionID = await opened(stage);
      const Identification = cardOf(stage.provider.media.unknownCard);
      const EvseID = stage.operator.evseIds[0];
      await attempt(stage.operator.client.authorizeStop({ SessionID, EvseID, Identification }));
      const passage = await stage.arrives("the server answers", toProvider(stage, "authorizeStop"));
      stage.check("the provider does not let a stranger end the session", refusedFormally(passage), passage);
    },
  },
  {
    ...byCard,
    name: "emp-nulls-and-news",
    title: "A question has explicit nulls, and members that do not exist yet",
    rules: [],
    async run(stage) {
      const passage = await stage.direct("authorizeStart", {
        SessionID: "33333333-0000-4000-8000-000000000001",
        CPOPartnerSessionID: null,
        EMPPartnerSessionID: null,
        OperatorID: stage.operator.id,
        EvseID: stage.operator.evseIds[0],
        Identification: {
          ...cardOf(stage.provider.media.card),
          QRCodeIdentification: null,
          PlugAndChargeIdentification: null,
          RemoteIdentification: null,
          RFIDIdentification: null,
        },
        PartnerProductID: null,
        MemberOfTheFuture: { Nested: [1, "two", null] },
      });
      stage.check(
        "the provider takes nulls for absent members, and leaves alone what it does not know",
        passage.accepted,
        passage,
      );
    },
  },
  {
    ...byCard,
    name: "emp-malformed",
    title: "Requests are no JSON, no object, or empty",
    rules: ["R-08"],
    async run(stage) {
      for (const body of MALFORMED) {
        const passage = await stage.direct("authorizeStart", body);
        stage.check(
          "the server refuses it in a form of the protocol, and does not fail",
          refusedFormally(passage),
          passage,
        );
      }
      await asked(stage, cardOf(stage.provider.media.card), "a good request after that is served as always", true);
    },
  },
  {
    ...provider,
    needs: { server: true },
    name: "emp-many-at-once",
    title: "Fifty drivers with unknown cards ask at the same time, as in a broadcast",
    rules: ["R-10"],
    async run(stage) {
      const bodies = Array.from({ length: 50 }, (_, index) => ({
        SessionID: `44444444-0000-4000-8000-${String(index).padStart(12, "0")}`,
        OperatorID: stage.operator.id,
        EvseID: stage.operator.evseIds[0],
        Identification: cardOf(stage.provider.media.unknownCard),
      }));
      const passages = await Promise.all(bodies.map((body) => stage.direct("authorizeStart", body)));
      const bad = passages.find((passage) => !refusedFormally(passage) || (passage.milliseconds ?? 0) >= IN_TIME);
      stage.check("each is answered NotAuthorized, within 10 seconds", bad === undefined, bad ?? passages[0]);
    },
  },
];
