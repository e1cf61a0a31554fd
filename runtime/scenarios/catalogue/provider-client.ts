import type { PlayableScenario } from "../scenario.js";
import type { Stage } from "../stage.js";
import { membersOf, textOf, type Passage } from "../traffic.js";
import { attempt, fromProvider, sessionOf } from "./common.js";

const provider = { roles: ["provider"] } as const;
const starts = { ...provider, needs: { actions: ["startCharging"] } } as const;

/** The remote start that the provider sends after a driver has started the app. */
async function started(
  stage: Stage,
  evseId: string,
): Promise<{ readonly passage: Passage; readonly said: boolean | undefined }> {
  const outcome = await stage.act("startCharging", { evseId });
  const passage = await stage.arrives(
    "the provider asks for a remote start",
    fromProvider(stage, "authorizeRemoteStart"),
  );
  return { passage, said: outcome.started };
}

/** A remote start that fails is over: it is not repeated, and nothing is stopped that never began. */
async function isOver(
  stage: Stage,
  { passage, said }: Awaited<ReturnType<typeof started>>,
  told = true,
): Promise<void> {
  if (told) stage.check("the driver is told that it did not start", said !== true, passage);
  await stage.never(
    "the start is not repeated by itself",
    fromProvider(stage, "authorizeRemoteStart", { after: passage }),
  );
  await stage.never("nothing is stopped that never began", fromProvider(stage, "authorizeRemoteStop"));
}

/** What a provider does of its own accord. */
export const providerClientScenarios: readonly PlayableScenario[] = [
  {
    ...provider,
    needs: { actions: ["startCharging", "stopCharging"] },
    name: "emp-remote-session",
    title: "A driver starts and stops in the app",
    rules: ["R-02", "R-03"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      const { passage, said } = await started(stage, evseId);
      stage.check("the hub passes it on, and the operator starts", passage.accepted, passage);
      stage.check("SessionID is left to the hub", (passage.request["SessionID"] ?? undefined) === undefined, passage);
      const remote = membersOf(passage.request["Identification"])["RemoteIdentification"];
      stage.check("the driver is identified by RemoteIdentification", remote !== undefined, passage);
      if (said !== undefined) stage.check("the driver is told that it started", said, passage);
      await stage.act("stopCharging", { evseId });
      const stop = await stage.arrives(
        "the provider asks for a remote stop",
        fromProvider(stage, "authorizeRemoteStop"),
      );
      stage.check("it names the session that the hub gave", stop.request["SessionID"] === sessionOf(passage), stop);
      stage.check("the hub passes it on, and the operator stops", stop.accepted, stop);
    },
  },
  {
    ...starts,
    name: "emp-remote-start-refused",
    title: "The operator refuses a remote start (510, no vehicle)",
    rules: ["R-05"],
    async run(stage) {
      stage.operator.part.authorizeRemoteStart = (_, call) => call.reject("510");
      await isOver(stage, await started(stage, stage.operator.evseIds[0]));
    },
  },
  {
    ...starts,
    name: "emp-operator-away",
    title: "The operator cannot be reached",
    rules: ["R-11"],
    async run(stage) {
      stage.hub.connect(stage.operator.id, {});
      await isOver(stage, await started(stage, stage.operator.evseIds[0]));
    },
  },
  {
    ...starts,
    name: "emp-remote-start-answer-lost",
    title: "The remote start succeeds, but its answer is lost",
    rules: ["R-94"],
    async run(stage) {
      stage.hub.faults.add({ kind: "lost-answer", operation: "authorizeRemoteStart", times: 1 });
      await isOver(stage, await started(stage, stage.operator.evseIds[0]), false);
    },
  },
  {
    ...provider,
    needs: { actions: ["reserve", "cancelReservation"] },
    name: "emp-reservation",
    title: "A driver reserves a charge point, and gives it up",
    rules: ["R-03", "R-61"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      await stage.act("reserve", { evseId, minutes: 15 });
      const start = await stage.arrives(
        "the provider asks for a reservation, and the operator reserves",
        fromProvider(stage, "authorizeRemoteReservationStart", { accepted: true }),
      );
      stage.check("the duration is what the driver wanted", start.request["Duration"] === 15, start);
      await stage.act("cancelReservation", { evseId });
      const stop = await stage.arrives(
        "the provider gives it up",
        fromProvider(stage, "authorizeRemoteReservationStop"),
      );
      stage.check("it names the session that the hub gave", stop.request["SessionID"] === sessionOf(start), stop);
    },
  },
  {
    ...provider,
    needs: { actions: ["uploadAuthenticationData"] },
    name: "emp-upload-authentication-data",
    title: "Cards and contracts are uploaded",
    rules: ["R-21", "R-27"],
    async run(stage) {
      await stage.act("uploadAuthenticationData", undefined);
      const passage = await stage.arrives(
        "the provider uploads them, and the hub accepts them",
        fromProvider(stage, "pushAuthenticationData", { accepted: true }),
      );
      const { card } = stage.provider.media;
      const Identification = { RFIDMifareFamilyIdentification: { UID: card } };
      stage.hub.connect(stage.provider.id, {});
      const answer = await attempt(
        stage.operator.client.authorizeStart({ EvseID: stage.operator.evseIds[0], Identification }),
      );
      if (answer?.AuthorizationStatus !== "Authorized") stage.note("the card that scenarios use is not among them");
      stage.check(
        "it names the provider",
        textOf(membersOf(passage.request["ProviderAuthenticationData"]), "ProviderID") === stage.provider.id,
        passage,
      );
    },
  },
];
