import type { PlayableScenario } from "../scenario.js";
import { membersOf, textOf } from "../traffic.js";
import { attempt, authorizedByCard, cardIn, fromOperator, NOTIFICATIONS, sessionOf, settled } from "./common.js";
import { remoteStart, remoteStop, reservation } from "./operator-server.js";

const operator = { roles: ["operator"] } as const;
const byCard = { ...operator, needs: { actions: ["presentCard", "unplug"] } } as const;

/** What an operator does from the driver's arrival to the charge detail record. */
export const operatorChargingScenarios: readonly PlayableScenario[] = [
  {
    ...byCard,
    name: "cpo-rfid",
    title: "A driver charges with a card, and leaves",
    rules: ["R-03", "R-41"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      const session = sessionOf(await authorizedByCard(stage, evseId));
      await stage.act("unplug", { evseId });
      const record = await settled(stage, session);
      stage.check(
        "the record names the card that started the session",
        cardIn(record) === stage.provider.media.card,
        record,
      );
      stage.check("and the charge point", textOf(record.request, "EvseID") !== undefined, record);
    },
  },
  {
    ...operator,
    needs: { actions: ["presentCode", "unplug"] },
    name: "cpo-qr",
    title: "A driver charges with contract id and PIN, after a QR code",
    rules: ["OICP23-E093"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      await stage.act("presentCode", { evseId, ...stage.provider.media.code });
      const passage = await stage.arrives(
        "the operator asks with the contract id and the PIN in clear text, and is told yes",
        fromOperator(stage, "authorizeStart", {
          accepted: true,
          where: ({ request }) => {
            const code = membersOf(membersOf(request["Identification"])["QRCodeIdentification"]);
            return textOf(code, "PIN") === stage.provider.media.code.pin;
          },
        }),
      );
      await stage.act("unplug", { evseId });
      await settled(stage, sessionOf(passage));
    },
  },
  {
    ...operator,
    needs: { actions: ["plugIn", "unplug"] },
    name: "cpo-plug-and-charge",
    title: "A vehicle identifies itself",
    rules: [],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      await stage.act("plugIn", { evseId, evcoId: stage.provider.media.plug });
      const passage = await stage.arrives(
        "the operator asks with a PlugAndChargeIdentification, and is told yes",
        fromOperator(stage, "authorizeStart", {
          accepted: true,
          where: ({ request }) => membersOf(request["Identification"])["PlugAndChargeIdentification"] !== undefined,
        }),
      );
      await stage.act("unplug", { evseId });
      await settled(stage, sessionOf(passage));
    },
  },
  {
    ...byCard,
    name: "cpo-refused",
    title: "The provider refuses the card",
    rules: ["R-05"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      stage.provider.part.authorizeStart = (_, call) => call.reject("102", { ProviderID: stage.provider.id });
      const { charging } = await stage.act("presentCard", { evseId, uid: stage.provider.media.unknownCard });
      await stage.arrives(
        "the operator asks, and is told no",
        fromOperator(stage, "authorizeStart", { accepted: false }),
      );
      stage.check("no energy may flow", charging !== true);
      await stage.act("unplug", { evseId });
      await stage.never(
        "nothing further is sent for a session that never was",
        fromOperator(stage, [...NOTIFICATIONS, "authorizeStop", "sendChargeDetailRecord"]),
      );
    },
  },
  {
    ...byCard,
    name: "cpo-offline-authorised",
    title: "The hub authorises the card alone, from what the provider has uploaded",
    rules: ["R-10"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      const { id, media, client } = stage.provider;
      stage.addProvider(id, {}, { online: false });
      await client.pushAuthenticationData({
        ActionType: "fullLoad",
        ProviderAuthenticationData: {
          ProviderID: id,
          AuthenticationDataRecord: [{ Identification: { RFIDMifareFamilyIdentification: { UID: media.card } } }],
        },
      });
      const session = sessionOf(await authorizedByCard(stage, evseId));
      await stage.act("unplug", { evseId });
      await settled(stage, session);
    },
  },
  {
    ...byCard,
    name: "cpo-broadcast",
    title: "Several providers are asked; the second one consents",
    rules: ["R-10"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      stage.provider.part.authorizeStart = (_, call) => call.reject("102", { ProviderID: stage.provider.id });
      const other = "DE-OTH";
      stage.addProvider(other, {});
      const passage = await authorizedByCard(stage, evseId);
      stage.check("the answer names the provider that consented", passage.answer["ProviderID"] === other, passage);
      await stage.act("unplug", { evseId });
      await settled(stage, sessionOf(passage));
    },
  },
  {
    ...byCard,
    name: "cpo-stop-same-card",
    title: "The driver ends the session with the card that began it",
    rules: ["R-03"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      const start = await authorizedByCard(stage, evseId);
      const stop = await stage.act("presentCard", { evseId, uid: stage.provider.media.card });
      stage.check("no energy may flow any more", stop.charging !== true);
      await stage.act("unplug", { evseId });
      await settled(stage, sessionOf(start));
      const asked = stage.traffic.last(fromOperator(stage, "authorizeStop"));
      if (asked === undefined) stage.note("the operator decided alone, without asking");
      else stage.check("the stop names the session", asked.request["SessionID"] === sessionOf(start), asked);
      const starts = stage.traffic.find(fromOperator(stage, "authorizeStart"));
      stage.check("the card is not taken for a second start", starts.length === 1, starts.at(-1));
    },
  },
  {
    ...byCard,
    name: "cpo-stop-other-card",
    title: "Somebody else tries to end the session with another card",
    rules: ["R-07"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      const session = sessionOf(await authorizedByCard(stage, evseId));
      stage.provider.part.authorizeStop = (_, call) => call.reject("102", { ProviderID: stage.provider.id });
      stage.provider.part.authorizeStart = (_, call) => call.reject("102", { ProviderID: stage.provider.id });
      const { charging } = await stage.act("presentCard", { evseId, uid: stage.provider.media.unknownCard });
      stage.check("the session goes on", charging !== false);
      await stage.never("no charge detail record is sent while it does", fromOperator(stage, "sendChargeDetailRecord"));
      await stage.act("unplug", { evseId });
      await settled(stage, session);
    },
  },
  {
    ...byCard,
    name: "cpo-notifications-in-order",
    title: "The operator tells how the session goes, if it does",
    rules: ["R-50", "R-51", "R-52", "R-54"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      const session = sessionOf(await authorizedByCard(stage, evseId));
      await stage.act("unplug", { evseId });
      const record = await settled(stage, session);
      await stage.quiet();
      const sent = stage.traffic.find(fromOperator(stage, NOTIFICATIONS));
      if (sent.length === 0) stage.skip("the operator sends no charging notifications");
      const refused = sent.find(({ accepted }) => !accepted);
      stage.check("the hub refuses none of them", refused === undefined, refused ?? sent[0]);
      const ranks = sent.map(({ key }) => NOTIFICATIONS.findIndex((each) => each === key)).filter((rank) => rank < 3);
      const ordered = ranks.every((rank, index) => index === 0 || rank >= (ranks[index - 1] ?? 0));
      stage.check("start comes before progress, and progress before end", ordered, sent[0]);
      const foreign = sent.find(({ request }) => request["SessionID"] !== session);
      stage.check("all name the session", foreign === undefined, foreign ?? sent[0]);
      const late = sent.find(({ began }) => began > record.began);
      stage.check("none comes after the charge detail record", late === undefined, late ?? record);
    },
  },
  {
    ...byCard,
    name: "cpo-notifications-refused",
    title: "The provider takes no notifications",
    rules: ["R-53"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      const refuse = (_: unknown, call: { reject(code: string): unknown }): unknown => call.reject("320");
      Object.assign(stage.provider.part, Object.fromEntries(NOTIFICATIONS.map((key) => [key, refuse])));
      const session = sessionOf(await authorizedByCard(stage, evseId));
      await stage.act("unplug", { evseId });
      await settled(stage, session);
      const most = Math.max(0, ...NOTIFICATIONS.map((key) => stage.traffic.find(fromOperator(stage, key)).length));
      stage.check(
        "no notification is sent again and again",
        most <= 3,
        stage.traffic.last(fromOperator(stage, NOTIFICATIONS)),
      );
    },
  },
  {
    ...byCard,
    name: "cpo-cdr-once",
    title: "The session is settled once",
    rules: ["R-40"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      const session = sessionOf(await authorizedByCard(stage, evseId));
      await stage.act("unplug", { evseId });
      const record = await settled(stage, session);
      await stage.act("unplug", { evseId });
      await stage.never(
        "no second record follows one that was accepted",
        fromOperator(stage, "sendChargeDetailRecord", { after: record }),
      );
    },
  },
  {
    ...operator,
    needs: { server: true, actions: ["unplug"] },
    name: "cpo-remote-session",
    title: "A session is started and stopped from afar, and settled",
    rules: ["R-03", "R-41"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      const { session } = await remoteStart(stage, evseId, "the operator starts a charge point that is free");
      await remoteStop(stage, evseId, session);
      await stage.act("unplug", { evseId });
      const record = await settled(stage, session);
      const remote = membersOf(record.request["Identification"])["RemoteIdentification"];
      stage.check("the record names the contract that started it", remote !== undefined, record);
    },
  },
  {
    ...operator,
    needs: { server: true, actions: ["unplug"] },
    name: "cpo-remote-start-local-end",
    title: "A session is started from afar, and ends when the vehicle leaves",
    rules: ["R-41"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      const { session } = await remoteStart(stage, evseId, "the operator starts a charge point that is free");
      await stage.act("unplug", { evseId });
      await settled(stage, session);
    },
  },
  {
    ...operator,
    needs: { server: true, actions: ["unplug"] },
    name: "cpo-reservation-settled",
    title: "A reservation is given up, and settled",
    rules: ["R-62"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      const session = await reservation(stage, evseId);
      await attempt(stage.provider.client.authorizeRemoteReservationStop({ EvseID: evseId, SessionID: session }));
      await settled(stage, session);
    },
  },
];
