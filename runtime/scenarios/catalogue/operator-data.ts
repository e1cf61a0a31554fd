import type { PlayableScenario } from "../scenario.js";
import { fromOperator } from "./common.js";
import { membersOf, textOf, type Passage } from "../traffic.js";

const operator = { roles: ["operator"] } as const;

const listIn = (passage: Passage, envelope: string, list: string): readonly unknown[] => {
  const records = membersOf(passage.request[envelope])[list];
  return Array.isArray(records) ? records : [];
};
const evsesIn = (passage: Passage): readonly unknown[] => listIn(passage, "OperatorEvseData", "EvseDataRecord");

/** What an operator does with the data of its charge points. */
export const operatorDataScenarios: readonly PlayableScenario[] = [
  {
    ...operator,
    needs: { actions: ["uploadEvseData"] },
    name: "cpo-upload",
    title: "All charge points are uploaded, and then their status",
    rules: ["R-21", "R-26", "R-29"],
    async run(stage) {
      await stage.act("uploadEvseData", undefined);
      const data = await stage.arrives(
        "the operator uploads its charge points, and the hub accepts them",
        fromOperator(stage, "pushEvseData", { accepted: true, where: (passage) => evsesIn(passage).length > 0 }),
      );
      const status = await stage.arrives(
        "it uploads their status, and the hub accepts it",
        fromOperator(stage, "pushEvseStatus", { accepted: true }),
      );
      stage.check("the status comes after the data", status.began > (data.ended ?? 0), status);
      const known = stage.operator.evseIds.filter((evseId) => stage.hub.evse(evseId) !== undefined);
      stage.check(
        "the charge points that scenarios use are among them",
        known.length === stage.operator.evseIds.length,
        data,
      );
    },
  },
  {
    ...operator,
    needs: { actions: ["uploadNothing"] },
    name: "cpo-upload-empty",
    title: "The upload runs while the operator's own source of data is empty",
    rules: ["R-21"],
    async run(stage) {
      await stage.act("uploadNothing", undefined);
      const empty = (passage: Passage): boolean =>
        passage.request["ActionType"] === "fullLoad" &&
        [...evsesIn(passage), ...listIn(passage, "OperatorEvseStatus", "EvseStatusRecord")].length === 0;
      await stage.never(
        "nothing is uploaded in the place of everything, which would delete it all",
        fromOperator(stage, ["pushEvseData", "pushEvseStatus"], { where: empty }),
      );
    },
  },
  {
    ...operator,
    needs: { actions: ["uploadEvseData", "setEvseStatus"] },
    name: "cpo-status-change",
    title: "A charge point becomes occupied",
    rules: ["R-29"],
    async run(stage) {
      const [evseId, other] = stage.operator.evseIds;
      await stage.act("uploadEvseData", undefined);
      await stage.arrives("the status of all is known", fromOperator(stage, "pushEvseStatus", { accepted: true }));
      await stage.quiet();
      const before = stage.hub.evseStatus(other);
      const last = stage.traffic.passages.at(-1);
      await stage.act("setEvseStatus", { evseId, status: "Occupied" });
      const passage = await stage.arrives(
        "the operator sends the change, and the hub accepts it",
        fromOperator(stage, "pushEvseStatus", { accepted: true, after: last }),
      );
      await stage.quiet();
      stage.check("the hub now has it as occupied", stage.hub.evseStatus(evseId) === "Occupied", passage);
      stage.check("the status of other charge points is what it was", stage.hub.evseStatus(other) === before, passage);
    },
  },
  {
    ...operator,
    needs: { actions: ["setEvseStatus"] },
    name: "cpo-status-before-data",
    title: "The hub does not know the charge point whose status changes (603)",
    rules: ["R-13"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      await stage.act("setEvseStatus", { evseId, status: "Occupied" });
      const refused = stage.traffic.last(fromOperator(stage, "pushEvseStatus", { accepted: false }));
      await stage.arrives(
        "the operator uploads the charge point",
        fromOperator(stage, "pushEvseData", {
          accepted: true,
          where: (passage) => evsesIn(passage).some((evse) => textOf(membersOf(evse), "EvseID") === evseId),
        }),
      );
      await stage.arrives(
        "and then sends the status once more",
        fromOperator(stage, "pushEvseStatus", { accepted: true, after: refused }),
      );
      stage.check("the hub now has it as occupied", stage.hub.evseStatus(evseId) === "Occupied");
    },
  },
  {
    ...operator,
    needs: { actions: ["uploadEvseData", "setEvseStatus"] },
    name: "cpo-push-in-order",
    title: "A charge point changes its status several times while the hub is slow",
    rules: ["R-20"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      await stage.act("uploadEvseData", undefined);
      await stage.arrives("the status of all is known", fromOperator(stage, "pushEvseStatus", { accepted: true }));
      await stage.quiet();
      const last = stage.traffic.passages.at(-1);
      // The first takes longest: one that overtakes it is seen.
      stage.hub.faults.add({ kind: "latency", milliseconds: 120, operation: "pushEvseStatus", times: 1 });
      stage.hub.faults.add({ kind: "latency", milliseconds: 20, operation: "pushEvseStatus" });
      const changes = ["Occupied", "Available", "Occupied", "OutOfService"] as const;
      await Promise.all(changes.map((status) => stage.act("setEvseStatus", { evseId, status })));
      await stage.arrives(
        "the operator sends the changes",
        fromOperator(stage, "pushEvseStatus", { accepted: true, after: last }),
      );
      await stage.quiet();
      const pushes = stage.traffic.find(fromOperator(stage, "pushEvseStatus", { after: last }));
      const overtaken = pushes.find((push, index) => index > 0 && push.began < (pushes[index - 1]?.ended ?? Infinity));
      stage.check("each push waits for the answer to the one before", overtaken === undefined, overtaken ?? pushes[0]);
      stage.check(
        "the hub has the last status in the end",
        stage.hub.evseStatus(evseId) === "OutOfService",
        pushes.at(-1),
      );
    },
  },
  {
    ...operator,
    needs: { actions: ["uploadEvseData", "setEvseStatus"] },
    name: "cpo-push-interrupted",
    title: "The connection breaks while a status is sent",
    rules: ["R-94"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      await stage.act("uploadEvseData", undefined);
      await stage.arrives("the status of all is known", fromOperator(stage, "pushEvseStatus", { accepted: true }));
      await stage.quiet();
      stage.hub.faults.add({ kind: "cut", operation: "pushEvseStatus", times: 1 });
      const last = stage.traffic.passages.at(-1);
      await stage.act("setEvseStatus", { evseId, status: "OutOfService" });
      await stage.arrives(
        "the operator sends the change again until it is accepted",
        fromOperator(stage, "pushEvseStatus", { accepted: true, after: last }),
      );
      stage.check("the hub has the status in the end", stage.hub.evseStatus(evseId) === "OutOfService");
    },
  },
  {
    ...operator,
    needs: { actions: ["uploadEvseData", "presentCard", "unplug"], subPartners: true },
    name: "cpo-hub-partner",
    title: "A hub of operators uploads and charges for those below it",
    rules: ["R-71", "R-72"],
    async run(stage) {
      await stage.act("uploadEvseData", undefined);
      const data = await stage.arrives(
        "the charge points of all its operators are uploaded, and the hub accepts them",
        fromOperator(stage, "pushEvseData", { accepted: true }),
      );
      const envelope = membersOf(data.request["OperatorEvseData"]);
      stage.check("OperatorID names the hub of operators itself", envelope["OperatorID"] === stage.operator.id, data);
      await stage.act("presentCard", { evseId: stage.operator.evseIds[0], uid: stage.provider.media.card });
      const ask = await stage.arrives("it asks for a driver", { direction: "incoming", key: "authorizeStart" });
      stage.check(
        "and names itself, whosever the charge point is",
        ask.request["OperatorID"] === stage.operator.id,
        ask,
      );
      stage.check("the hub lets it ask", ask.accepted, ask);
    },
  },
];
