import type { FaultKind } from "../../sandbox/index.js";
import type { PlayableScenario } from "../scenario.js";
import type { Stage } from "../stage.js";
import { authorizedByCard, fromOperator, sessionOf, settled } from "./common.js";

const byCard = { roles: ["operator"], needs: { actions: ["presentCard", "unplug"] } } as const;

/** A driver is not authorised because something went wrong, and may not charge; the next one may. */
function survives(
  name: string,
  title: string,
  fault: FaultKind,
  rules: readonly string[] = ["R-94"],
): PlayableScenario {
  return {
    ...byCard,
    name,
    title,
    rules,
    async run(stage) {
      const [evseId, next] = stage.operator.evseIds;
      const added = stage.hub.faults.add({ ...fault, operation: "authorizeStart", partner: stage.operator.id });
      const { charging } = await stage.act("presentCard", { evseId, uid: stage.provider.media.card });
      await stage.arrives("the operator asks", fromOperator(stage, "authorizeStart"));
      await stage.quiet();
      stage.check(
        "no energy flows without a yes",
        charging !== true || stage.traffic.find(fromOperator(stage, "authorizeStart", { accepted: true })).length > 0,
      );
      const tries = stage.traffic.find(fromOperator(stage, "authorizeStart"));
      stage.check("it does not ask again and again", tries.length <= 5, tries.at(-1));
      added.remove();
      const last = stage.traffic.passages.at(-1);
      await stage.act("presentCard", { evseId: next, uid: stage.provider.media.card });
      const passage = await stage.arrives(
        "the next driver is served as always",
        fromOperator(stage, "authorizeStart", { accepted: true, after: last }),
      );
      await stage.act("unplug", { evseId: next });
      await settled(stage, sessionOf(passage));
    },
  };
}

/** Brings a session to the point where its record is due, and gives its id. */
async function sessionToSettle(stage: Stage): Promise<string> {
  return sessionOf(await authorizedByCard(stage, stage.operator.evseIds[0]));
}

/** What an operator does when the hub, the provider or the network fail. */
export const operatorTroubleScenarios: readonly PlayableScenario[] = [
  survives("cpo-hub-down", "The hub fails (HTTP 500) when a driver presents a card", { kind: "status", status: 500 }),
  survives("cpo-firewall", "A firewall answers with a page (HTTP 403)", { kind: "firewall" }),
  survives("cpo-truncated-answer", "The answer ends in the middle", { kind: "truncated-json" }),
  survives("cpo-connection-cut", "The connection breaks before the question is read", { kind: "cut" }),
  survives("cpo-answer-lost", "The answer to the question is lost", { kind: "lost-answer" }),
  survives("cpo-too-many-calls", "The hub says that there were too many calls (HTTP 429)", { kind: "too-many-calls" }, [
    "R-92",
  ]),
  {
    ...byCard,
    name: "cpo-provider-away",
    title: "The provider cannot be reached",
    rules: ["R-11"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      stage.hub.connect(stage.provider.id, {});
      const { charging } = await stage.act("presentCard", { evseId, uid: stage.provider.media.card });
      await stage.arrives(
        "the operator asks, and is told no",
        fromOperator(stage, "authorizeStart", { accepted: false }),
      );
      stage.check("no energy may flow", charging !== true);
    },
  },
  {
    ...byCard,
    name: "cpo-cdr-too-many-calls",
    title: "The charge detail record is one call too many (HTTP 429)",
    rules: ["R-92", "R-41"],
    async run(stage) {
      const session = await sessionToSettle(stage);
      stage.hub.faults.add({
        kind: "too-many-calls",
        operation: "sendChargeDetailRecord",
        times: 1,
      });
      await stage.act("unplug", { evseId: stage.operator.evseIds[0] });
      await settled(stage, session);
    },
  },
  {
    ...byCard,
    name: "cpo-cdr-answer-lost",
    title: "The charge detail record arrives, but its answer is lost",
    rules: ["R-40", "R-94"],
    async run(stage) {
      const session = await sessionToSettle(stage);
      stage.hub.faults.add({ kind: "lost-answer", operation: "sendChargeDetailRecord", times: 1 });
      await stage.act("unplug", { evseId: stage.operator.evseIds[0] });
      await stage.arrives("the operator sends the record", fromOperator(stage, "sendChargeDetailRecord"));
      await stage.quiet();
      const tries = stage.traffic.find(fromOperator(stage, "sendChargeDetailRecord"));
      stage.check("the record is not sent again and again", tries.length <= 3, tries.at(-1));
      const stored = stage.hub.chargeDetailRecords.filter(({ record }) => record.SessionID === session);
      stage.check("the hub has one record of the session", stored.length === 1, tries.at(-1));
      const kept = new Set(tries.map(({ request }) => JSON.stringify(request)));
      stage.check("a repetition says the same as the first", kept.size === 1, tries.at(-1));
    },
  },
  {
    ...byCard,
    name: "cpo-cdr-refused",
    title: "The hub does not know the session of the record any more (400)",
    rules: ["R-04"],
    async run(stage) {
      const before = stage.hub.snapshot();
      await sessionToSettle(stage);
      stage.hub.restore(before);
      await stage.act("unplug", { evseId: stage.operator.evseIds[0] });
      const query = fromOperator(stage, "sendChargeDetailRecord", { accepted: false });
      await stage.arrives("the operator sends the record, and is refused", query);
      await stage.quiet();
      const tries = stage.traffic.find(query);
      stage.check("a record that is refused is not sent again and again", tries.length <= 3, tries.at(-1));
      const last = stage.traffic.passages.at(-1);
      await stage.act("presentCard", { evseId: stage.operator.evseIds[1], uid: stage.provider.media.card });
      await stage.arrives(
        "the next driver is served as always",
        fromOperator(stage, "authorizeStart", { accepted: true, after: last }),
      );
    },
  },
];
