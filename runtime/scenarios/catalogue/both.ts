import type { PlayableScenario } from "../scenario.js";
import {
  attempt,
  authorizedByCard,
  fromOperator,
  fromProvider,
  NOTIFICATIONS,
  sessionOf,
  settled,
  toProvider,
} from "./common.js";
import { textOf } from "../traffic.js";

const both = { roles: ["operator", "provider"] } as const;
const byCard = { ...both, needs: { server: true, actions: ["presentCard", "unplug"], media: ["card"] } } as const;

/** What an operator and a provider do together, with the hub between them. */
export const scenariosForBoth: readonly PlayableScenario[] = [
  {
    ...byCard,
    name: "both-rfid",
    title: "A driver of the provider charges at the operator with a card, and it is settled",
    rules: ["R-03", "R-40", "R-43"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      const session = sessionOf(await authorizedByCard(stage, evseId));
      await stage.act("unplug", { evseId });
      await settled(stage, session);
      await stage.arrives(
        "the provider acknowledges the record of the same session",
        toProvider(stage, "sendChargeDetailRecord", {
          accepted: true,
          where: ({ request }) => request["SessionID"] === session,
        }),
      );
      await stage.quiet();
      const told = stage.traffic.find(toProvider(stage, NOTIFICATIONS));
      const bad = told.find(({ accepted, code }) => !accepted && code !== "320");
      if (told.length > 0)
        stage.check("the provider acknowledges whatever it is told besides", bad === undefined, bad ?? told[0]);
      const [stored] = stage.hub.chargeDetailRecords;
      stage.check(
        "the hub has passed on one record",
        stored?.forwarded === true && stage.hub.chargeDetailRecords.length === 1,
      );
    },
  },
  {
    ...byCard,
    name: "both-refused",
    title: "The provider does not know the card",
    rules: ["R-05"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      const { charging } = await stage.act("presentCard", { evseId, uid: stage.provider.media.unknownCard });
      await stage.arrives(
        "the operator asks, and is told no",
        fromOperator(stage, "authorizeStart", { accepted: false }),
      );
      stage.check("no energy may flow", charging !== true);
      await stage.act("unplug", { evseId });
      await stage.never("nothing is settled", fromOperator(stage, "sendChargeDetailRecord"));
    },
  },
  {
    ...byCard,
    name: "both-stop-other-card",
    title: "Somebody else tries to end the session",
    rules: ["R-07"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      const session = sessionOf(await authorizedByCard(stage, evseId));
      const { charging } = await stage.act("presentCard", { evseId, uid: stage.provider.media.unknownCard });
      stage.check("the session goes on", charging !== false);
      await stage.never("nothing is settled while it does", fromOperator(stage, "sendChargeDetailRecord"));
      await stage.act("unplug", { evseId });
      await settled(stage, session);
    },
  },
  {
    ...both,
    needs: { server: true, actions: ["startCharging", "stopCharging", "unplug"] },
    name: "both-remote",
    title: "A driver of the provider starts and stops at the operator in the app, and it is settled",
    rules: ["R-01", "R-03", "R-41"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      await stage.act("startCharging", { evseId });
      const start = await stage.arrives(
        "the provider asks for a remote start, and the operator starts",
        fromProvider(stage, "authorizeRemoteStart", { accepted: true }),
      );
      const session = sessionOf(start);
      await stage.act("stopCharging", { evseId });
      const stop = await stage.arrives(
        "the provider asks for a remote stop, and the operator stops",
        fromProvider(stage, "authorizeRemoteStop", { accepted: true }),
      );
      stage.check("both name one session", stop.request["SessionID"] === session, stop);
      await stage.act("unplug", { evseId });
      await settled(stage, session);
    },
  },
  {
    ...both,
    needs: { server: true, actions: ["reserve", "cancelReservation"] },
    name: "both-reservation",
    title: "A driver of the provider reserves a charge point of the operator",
    rules: ["R-60", "R-61"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      await stage.act("reserve", { evseId, minutes: 15 });
      const start = await stage.arrives(
        "the provider asks for it",
        fromProvider(stage, "authorizeRemoteReservationStart"),
      );
      if (start.code === "320") stage.skip("the operator offers no reservations");
      stage.check("the operator reserves", start.accepted, start);
      await stage.act("cancelReservation", { evseId });
      await stage.arrives(
        "and takes it back",
        fromProvider(stage, "authorizeRemoteReservationStop", { accepted: true }),
      );
    },
  },
  {
    ...both,
    needs: { actions: ["uploadEvseData", "pullEvseData"] },
    name: "both-data",
    title: "The operator uploads its charge points, and the provider pulls them",
    rules: ["R-21", "R-32"],
    async run(stage) {
      await stage.act("uploadEvseData", undefined);
      await stage.arrives("the hub takes them", fromOperator(stage, "pushEvseData", { accepted: true }));
      await stage.quiet();
      const { evseIds } = await stage.act("pullEvseData", {});
      await stage.arrives(
        "the provider reads to the last page",
        fromProvider(stage, "pullEvseData", { where: ({ accepted, answer }) => accepted && answer["last"] === true }),
      );
      if (evseIds !== undefined) {
        stage.check(
          "it has the charge points of the operator",
          stage.operator.evseIds.every((evseId) => evseIds.includes(evseId)),
        );
      }
    },
  },
  {
    ...both,
    needs: { server: true, actions: ["presentCard", "unplug", "fetchChargeDetailRecords"], media: ["card"] },
    name: "both-cdr-provider-away",
    title: "The provider cannot be reached when the session is settled, and fetches the record later",
    rules: ["R-37", "R-42"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      const session = sessionOf(await authorizedByCard(stage, evseId));
      const away = stage.hub.faults.add({ kind: "cut", direction: "outgoing", partner: stage.provider.id });
      await stage.act("unplug", { evseId });
      await settled(stage, session);
      await stage.quiet();
      away.remove();
      await attempt(stage.act("fetchChargeDetailRecords", undefined));
      const found = (record: unknown): boolean => textOf(record as Record<string, unknown>, "SessionID") === session;
      await stage.arrives(
        "the provider fetches the record",
        fromProvider(stage, "getChargeDetailRecords", {
          accepted: true,
          where: ({ answer }) => Array.isArray(answer["content"]) && answer["content"].some(found),
        }),
      );
    },
  },
];
