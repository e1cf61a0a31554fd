import type { PlayableScenario } from "../scenario.js";
import type { Stage } from "../stage.js";
import type { Passage } from "../traffic.js";
import { answeredFormally, attempt, NOTIFICATIONS, record, toProvider } from "./common.js";
import { cardOf, opened } from "./provider-server.js";

const byCard = { roles: ["provider"], needs: { server: true, media: ["card"] } } as const;

const notification = (stage: Stage, session: string, type: "Start" | "Progress" | "End" | "Error"): object => {
  const common = {
    Type: type,
    SessionID: session,
    EvseID: stage.operator.evseIds[0],
    OperatorID: stage.operator.id,
    Identification: cardOf(stage.provider.media.card),
  };
  switch (type) {
    case "Start":
      return { ...common, ChargingStart: stage.time(-30) };
    case "Progress":
      return { ...common, ChargingStart: stage.time(-30), EventOccurred: stage.time(-20), ConsumedEnergyProgress: 3.5 };
    case "End":
      return { ...common, ChargingStart: stage.time(-30), ChargingEnd: stage.time(-1), ConsumedEnergy: 10.5 };
    case "Error":
      return { ...common, ErrorType: "ConnectorError" };
  }
};

const KEY = {
  Start: NOTIFICATIONS[0],
  Progress: NOTIFICATIONS[1],
  End: NOTIFICATIONS[2],
  Error: NOTIFICATIONS[3],
} as const;

/** Sends notifications past the hub, in an order of its own, and checks that each is dealt with. */
async function notified(stage: Stage, order: readonly (keyof typeof KEY)[]): Promise<void> {
  const session = await opened(stage);
  const passages: Passage[] = [];
  for (const type of order) passages.push(await stage.direct(KEY[type], notification(stage, session, type)));
  if (passages.every(({ code }) => code === "320")) stage.skip("the provider takes no notifications: it answers 320");
  const failed = passages.find((passage) => !answeredFormally(passage));
  stage.check("each is answered in a form of the protocol", failed === undefined, failed ?? passages[0]);
}

/** What a provider's server does with what it is told of sessions: notifications and charge detail records. */
export const providerSettlementScenarios: readonly PlayableScenario[] = [
  {
    ...byCard,
    name: "emp-cdr",
    title: "The charge detail record of a session arrives",
    rules: ["R-43"],
    async run(stage) {
      const session = await opened(stage);
      await attempt(stage.operator.client.sendChargeDetailRecord(record(stage, session)));
      const passage = await stage.arrives("the server answers", toProvider(stage, "sendChargeDetailRecord"));
      stage.check("the provider acknowledges the record", passage.accepted, passage);
    },
  },
  {
    ...byCard,
    name: "emp-cdr-late",
    title: "The record of a session arrives a day after its end",
    rules: ["R-43"],
    async run(stage) {
      const session = await opened(stage);
      const day = 24 * 60;
      const late = record(stage, session, {
        SessionStart: stage.time(-day - 40),
        ChargingStart: stage.time(-day - 39),
        ChargingEnd: stage.time(-day - 2),
        SessionEnd: stage.time(-day - 1),
      });
      await attempt(stage.operator.client.sendChargeDetailRecord(late));
      const passage = await stage.arrives("the server answers", toProvider(stage, "sendChargeDetailRecord"));
      stage.check("the provider acknowledges it all the same", passage.accepted, passage);
    },
  },
  {
    ...byCard,
    name: "emp-cdr-repeated",
    title: "The same record arrives twice",
    rules: ["R-37", "R-94"],
    async run(stage) {
      const session = await opened(stage);
      const first = await stage.direct("sendChargeDetailRecord", record(stage, session));
      stage.check("the provider acknowledges the record", first.accepted, first);
      const second = await stage.direct("sendChargeDetailRecord", record(stage, session));
      stage.check(
        "the repetition is answered in a form of the protocol, not by a failure",
        answeredFormally(second),
        second,
      );
    },
  },
  {
    ...byCard,
    name: "emp-cdr-unknown-session",
    title: "A record belongs to a session that the provider does not know",
    rules: ["R-37"],
    async run(stage) {
      const passage = await stage.direct(
        "sendChargeDetailRecord",
        record(stage, "33333333-0000-4000-8000-000000000000"),
      );
      stage.check("it is answered in a form of the protocol, not by a failure", answeredFormally(passage), passage);
    },
  },
  {
    ...byCard,
    name: "emp-notifications-in-order",
    title: "The operator tells how the session goes",
    rules: ["R-53"],
    run: (stage) => notified(stage, ["Start", "Progress", "Error", "End"]),
  },
  {
    ...byCard,
    name: "emp-notifications-out-of-order",
    title: "Notifications arrive in another order, and one of them twice",
    rules: ["R-53", "R-54"],
    run: (stage) => notified(stage, ["End", "Progress", "Start", "Start"]),
  },
];
