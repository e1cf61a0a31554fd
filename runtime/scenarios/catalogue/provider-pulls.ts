import { sampleEvse, sampleEvseIds } from "../sample-evses.js";
import type { PlayableScenario } from "../scenario.js";
import type { Stage } from "../stage.js";
import { textOf, type Passage } from "../traffic.js";
import { fromProvider, record } from "./common.js";

const provider = { roles: ["provider"] } as const;
const pulls = { ...provider, needs: { actions: ["pullEvseData"] } } as const;

/** Enough for several pages of the default size. */
const MANY = 45;
/** Calls beyond which a pull of so many goes round in circles. */
const FAR_TOO_MANY = 60;

async function uploaded(stage: Stage, count = MANY): Promise<string[]> {
  const ids = sampleEvseIds(stage.operator.id, count);
  await stage.operator.client.pushEvseData({
    ActionType: "fullLoad",
    OperatorEvseData: {
      OperatorID: stage.operator.id,
      OperatorName: "Played by the scenarios",
      EvseDataRecord: ids.map(sampleEvse),
    },
  });
  return ids;
}

const isLast = ({ accepted, answer }: Passage): boolean => accepted && answer["last"] === true;

/** Looks whether a pull has come to its end, with everything. */
async function pulledToTheEnd(
  stage: Stage,
  key: "pullEvseData" | "getChargeDetailRecords",
  total: number,
): Promise<void> {
  await stage.arrives(
    "the provider reads on until a page says that it is the last",
    fromProvider(stage, key, { where: isLast }),
  );
  await stage.quiet();
  const passages = stage.traffic.find(fromProvider(stage, key, { accepted: true }));
  const numbers = new Set(passages.map(({ answer }) => answer["number"]));
  const size = Number(passages[0]?.answer["size"] ?? 20);
  stage.check("it has read every page", numbers.size >= Math.ceil(total / size), passages.at(-1));
}

/** A pull in which something goes wrong, and which has to end well. */
function pullsThrough(
  name: string,
  title: string,
  rules: readonly string[],
  spoil: (stage: Stage) => void,
): PlayableScenario {
  return {
    ...pulls,
    name,
    title,
    rules,
    async run(stage) {
      const ids = await uploaded(stage);
      spoil(stage);
      const { evseIds } = await stage.act("pullEvseData", {});
      await pulledToTheEnd(stage, "pullEvseData", ids.length);
      if (evseIds !== undefined) stage.check("no charge point is missing", new Set(evseIds).size >= ids.length);
    },
  };
}

/** A pull that cannot end well, and has to end. */
function pullsNoCircles(name: string, title: string, kind: "repeating-page" | "contradictory-page"): PlayableScenario {
  return {
    ...pulls,
    name,
    title,
    rules: ["R-32"],
    async run(stage) {
      await uploaded(stage);
      stage.hub.faults.add({ kind, operation: "pullEvseData" });
      await stage.act("pullEvseData", {});
      await stage.quiet();
      const passages = stage.traffic.find(fromProvider(stage, "pullEvseData"));
      stage.check("the provider asks for pages", passages.length > 0, passages.at(-1));
      stage.check("it gives up instead of going round in circles", passages.length < FAR_TOO_MANY, passages.at(-1));
    },
  };
}

/** What a provider does to get data: page by page, until the last. */
export const providerPullScenarios: readonly PlayableScenario[] = [
  pullsThrough("emp-pull-all", "All charge points are pulled, page by page", ["R-32"], () => undefined),
  pullsThrough("emp-pull-interrupted", "The connection breaks between two pages", ["R-94"], (stage) => {
    stage.hub.faults.add({ kind: "cut", operation: "pullEvseData", after: 1, times: 1 });
  }),
  pullsThrough("emp-pull-hub-down", "The hub fails (HTTP 503) when it is asked", ["R-94"], (stage) => {
    stage.hub.faults.add({ kind: "status", status: 503, operation: "pullEvseData", times: 1 });
  }),
  pullsThrough("emp-pull-too-many-calls", "The pull is one call too many (HTTP 429)", ["R-92"], (stage) => {
    stage.hub.faults.add({ kind: "too-many-calls", retryAfterSeconds: 1, operation: "pullEvseData", times: 1 });
  }),
  pullsNoCircles("emp-pull-repeating", "Every page is the first one again", "repeating-page"),
  pullsNoCircles("emp-pull-contradictory", "Pages never say that they are the last", "contradictory-page"),
  {
    ...pulls,
    name: "emp-pull-truncated",
    title: "A page ends in the middle",
    rules: ["R-94"],
    async run(stage) {
      const ids = await uploaded(stage);
      // Often enough that whoever asks again sees it again, and has to decide.
      stage.hub.faults.add({ kind: "truncated-json", operation: "pullEvseData", after: 1, times: 10 });
      const { evseIds, failed } = await stage.act("pullEvseData", {});
      await stage.quiet();
      const whole = stage.traffic.find(fromProvider(stage, "pullEvseData", { where: isLast })).length > 0;
      stage.check("the provider reads on to the last page, or says that it failed", whole || failed !== undefined);
      const partial = failed === undefined && evseIds !== undefined && new Set(evseIds).size < ids.length;
      stage.check("it does not take a part for the whole", !partial);
    },
  },
  {
    ...pulls,
    name: "emp-pull-delta",
    title: "Only what has changed is pulled",
    rules: ["R-30", "R-31"],
    async run(stage) {
      const ids = await uploaded(stage, 5);
      stage.advance(60 * 60_000);
      const lastCall = stage.time(-1);
      const { id, client } = stage.operator;
      const changed = { ...sampleEvse(ids[0] ?? "", 0), RenewableEnergy: false };
      const OperatorEvseData = { OperatorID: id, OperatorName: "Played by the scenarios", EvseDataRecord: [changed] };
      await client.pushEvseData({ ActionType: "update", OperatorEvseData });
      stage.advance(60_000);
      await stage.act("pullEvseData", { lastCall });
      const passage = await stage.arrives(
        "the provider pulls with LastCall, and the hub answers",
        fromProvider(stage, "pullEvseData", {
          accepted: true,
          where: ({ request }) => request["LastCall"] !== undefined,
        }),
      );
      const since = Date.parse(textOf(passage.request, "LastCall") ?? "");
      stage.check("LastCall is not later than it was told", since <= Date.parse(lastCall), passage);
    },
  },
  {
    ...provider,
    needs: { actions: ["pullEvseStatus"] },
    name: "emp-pull-status",
    title: "The status of charge points is pulled",
    rules: ["R-33", "R-34"],
    async run(stage) {
      const ids = await uploaded(stage, 3);
      const EvseStatusRecord = ids.map((EvseID) => ({ EvseID, EvseStatus: "Available" as const }));
      const OperatorEvseStatus = { OperatorID: stage.operator.id, EvseStatusRecord };
      await stage.operator.client.pushEvseStatus({ ActionType: "fullLoad", OperatorEvseStatus });
      await stage.act("pullEvseStatus", undefined);
      await stage.arrives(
        "the provider asks for the status, in one way or another, and the hub answers",
        fromProvider(stage, ["pullEvseStatus", "pullEvseStatusById", "pullEvseStatusByOperatorId"], { accepted: true }),
      );
    },
  },
  {
    ...provider,
    needs: { actions: ["fetchChargeDetailRecords"] },
    name: "emp-fetch-cdrs",
    title: "Charge detail records that did not get through are fetched, page by page",
    rules: ["R-32", "R-37", "R-42"],
    async run(stage) {
      const { id, media, client } = stage.provider;
      // Sessions that the hub authorises alone, while the provider is away.
      stage.addProvider(id, {}, { online: false });
      const Identification = { RFIDMifareFamilyIdentification: { UID: media.card } };
      await client.pushAuthenticationData({
        ActionType: "fullLoad",
        ProviderAuthenticationData: { ProviderID: id, AuthenticationDataRecord: [{ Identification }] },
      });
      const sessions: string[] = [];
      for (let index = 0; index < 25; index++) {
        const answer = await stage.operator.client.authorizeStart({
          EvseID: stage.operator.evseIds[0],
          Identification,
        });
        sessions.push(answer.SessionID ?? "");
        await stage.operator.client.sendChargeDetailRecord(record(stage, sessions.at(-1) ?? ""));
      }
      const after = stage.traffic.passages.at(-1);
      const { sessionIds } = await stage.act("fetchChargeDetailRecords", undefined);
      await stage.arrives("the provider asks for records", fromProvider(stage, "getChargeDetailRecords", { after }));
      await pulledToTheEnd(stage, "getChargeDetailRecords", sessions.length);
      if (sessionIds !== undefined) {
        stage.check(
          "no record is missing",
          sessions.every((session) => sessionIds.includes(session)),
        );
      }
    },
  },
];
