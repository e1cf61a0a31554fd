import type { PlayableScenario } from "../scenario.js";
import type { Stage } from "../stage.js";
import { answeredFormally, attempt, MALFORMED, refusedFormally, toOperator } from "./common.js";
import type { Passage } from "../traffic.js";

const server = { roles: ["operator"], needs: { server: true } } as const;
const IN_TIME = 10_000;

/** A provider has a charge point started, through the hub. Gives what reached the operator, and the session. */
export async function remoteStart(
  stage: Stage,
  evseId: string,
  expected: string,
  accepted = true,
): Promise<{ readonly passage: Passage; readonly session: string }> {
  const after = stage.traffic.passages.at(-1);
  const Identification = { RemoteIdentification: { EvcoID: stage.provider.media.plug } };
  const answer = await attempt(stage.provider.client.authorizeRemoteStart({ EvseID: evseId, Identification }));
  const query = toOperator(stage, "authorizeRemoteStart", {
    after,
    where: ({ request }) => request["EvseID"] === evseId,
  });
  const passage = await stage.arrives("the server answers a remote start", query);
  stage.check(expected, accepted ? passage.accepted : refusedFormally(passage), passage);
  return { passage, session: answer?.SessionID ?? String(passage.request["SessionID"]) };
}

export async function remoteStop(stage: Stage, evseId: string, session: string): Promise<Passage> {
  const after = stage.traffic.passages.at(-1);
  await attempt(stage.provider.client.authorizeRemoteStop({ EvseID: evseId, SessionID: session }));
  const passage = await stage.arrives(
    "the server answers a remote stop",
    toOperator(stage, "authorizeRemoteStop", { after }),
  );
  stage.check("the operator stops its session", passage.accepted, passage);
  return passage;
}

/** Reserves, or ends the scenario when the operator offers no reservations. */
export async function reservation(stage: Stage, evseId: string): Promise<string> {
  const after = stage.traffic.passages.at(-1);
  const request = {
    EvseID: evseId,
    Identification: { RemoteIdentification: { EvcoID: stage.provider.media.plug } },
    Duration: 15,
  };
  const answer = await attempt(stage.provider.client.authorizeRemoteReservationStart(request));
  const query = toOperator(stage, "authorizeRemoteReservationStart", { after });
  const passage = await stage.arrives("the server answers a reservation", query);
  if (passage.code === "320") stage.skip("the operator offers no reservations: it answers 320");
  stage.check("the operator reserves a charge point that is free", passage.accepted, passage);
  return answer?.SessionID ?? "";
}

const unknownSession = "00000000-0000-4000-8000-000000000000";

const remoteStartBody = (stage: Stage, session: string, changes: object = {}) => ({
  SessionID: session,
  ProviderID: stage.provider.id,
  EvseID: stage.operator.evseIds[0],
  Identification: { RemoteIdentification: { EvcoID: stage.provider.media.plug } },
  ...changes,
});

/** What an operator's server does when the hub calls it. */
export const operatorServerScenarios: readonly PlayableScenario[] = [
  {
    ...server,
    name: "cpo-remote-start-stop",
    title: "A provider starts a charge point from afar, and stops it",
    rules: ["R-14", "R-90"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      const { passage, session } = await remoteStart(stage, evseId, "the operator starts a charge point that is free");
      stage.check("it answers within 10 seconds", (passage.milliseconds ?? IN_TIME) < IN_TIME, passage);
      const named = passage.answer["SessionID"] ?? session;
      stage.check("an answer that names a session names the hub's", named === session, passage);
      await remoteStop(stage, evseId, session);
    },
  },
  {
    ...server,
    name: "cpo-remote-start-unknown-evse",
    title: "A remote start names a charge point that the operator does not have",
    rules: ["R-13"],
    async run(stage) {
      const evseId = `${stage.operator.evseIds[0]}9999`;
      const { passage } = await remoteStart(stage, evseId, "the operator refuses what it does not have", false);
      if (!passage.accepted && passage.code !== "603") stage.note("603 would say that the EVSE is not known");
    },
  },
  {
    ...server,
    name: "cpo-remote-start-busy",
    title: "A remote start names a charge point where another session runs",
    rules: [],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      const { session } = await remoteStart(stage, evseId, "the operator starts a charge point that is free");
      const second = await remoteStart(
        stage,
        evseId,
        "the operator refuses a second driver at the same charge point",
        false,
      );
      if (second.passage.accepted) await remoteStop(stage, evseId, second.session);
      await remoteStop(stage, evseId, session);
    },
  },
  {
    ...server,
    name: "cpo-remote-stop-unknown-session",
    title: "A remote stop names a session that does not exist",
    rules: ["R-04"],
    async run(stage) {
      const [EvseID] = stage.operator.evseIds;
      const body = { SessionID: unknownSession, ProviderID: stage.provider.id, EvseID };
      const passage = await stage.direct("authorizeRemoteStop", body);
      stage.check("the operator refuses to stop what it does not know", refusedFormally(passage), passage);
      if (refusedFormally(passage) && passage.code !== "400") stage.note("400 would say that the session is not valid");
    },
  },
  {
    ...server,
    name: "cpo-remote-stop-other-session",
    title: "A remote stop names a session that does not exist while another one runs at the charge point",
    rules: ["R-04"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      const { session } = await remoteStart(stage, evseId, "the operator starts a charge point that is free");
      const body = { SessionID: unknownSession, ProviderID: stage.provider.id, EvseID: evseId };
      const passage = await stage.direct("authorizeRemoteStop", body);
      stage.check("the operator does not stop somebody else's session", refusedFormally(passage), passage);
      await remoteStop(stage, evseId, session);
    },
  },
  {
    ...server,
    name: "cpo-remote-start-repeated",
    title: "The same remote start arrives twice, because an answer was lost",
    rules: ["R-94"],
    async run(stage) {
      const body = remoteStartBody(stage, "11111111-0000-4000-8000-000000000001");
      const first = await stage.direct("authorizeRemoteStart", body);
      stage.check("the operator starts a charge point that is free", first.accepted, first);
      const second = await stage.direct("authorizeRemoteStart", body);
      stage.check(
        "the repetition is answered in a form of the protocol, not by a failure",
        answeredFormally(second),
        second,
      );
      const stop = { SessionID: body.SessionID, ProviderID: body.ProviderID, EvseID: body.EvseID };
      const stopped = await stage.direct("authorizeRemoteStop", stop);
      stage.check("there is one session, which can be stopped", stopped.accepted, stopped);
    },
  },
  {
    ...server,
    name: "cpo-reservation",
    title: "A provider reserves a charge point; somebody else wants it; the reservation is given up",
    rules: ["R-60", "R-61"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      const session = await reservation(stage, evseId);
      const other = remoteStartBody(stage, "11111111-0000-4000-8000-000000000002", {
        Identification: { RemoteIdentification: { EvcoID: `${stage.provider.id}-C87654321-9` } },
      });
      const passage = await stage.direct("authorizeRemoteStart", other);
      stage.check("the operator refuses another driver while it is reserved", refusedFormally(passage), passage);
      await attempt(stage.provider.client.authorizeRemoteReservationStop({ EvseID: evseId, SessionID: session }));
      const stop = await stage.arrives("the server answers", toOperator(stage, "authorizeRemoteReservationStop"));
      stage.check("the operator takes the reservation back", stop.accepted, stop);
    },
  },
  {
    ...server,
    name: "cpo-nulls-and-news",
    title: "A remote start has explicit nulls, and members that do not exist yet",
    rules: [],
    async run(stage) {
      const body = remoteStartBody(stage, "11111111-0000-4000-8000-000000000003", {
        CPOPartnerSessionID: null,
        EMPPartnerSessionID: null,
        PartnerProductID: null,
        MemberOfTheFuture: { Nested: [1, "two", null] },
      });
      const passage = await stage.direct("authorizeRemoteStart", body);
      stage.check(
        "the operator takes nulls for absent members, and leaves alone what it does not know",
        passage.accepted,
        passage,
      );
      const stop = { SessionID: body.SessionID, ProviderID: body.ProviderID, EvseID: body.EvseID };
      const stopped = await stage.direct("authorizeRemoteStop", { ...stop, EMPPartnerSessionID: null });
      stage.check("the same of a remote stop", stopped.accepted, stopped);
    },
  },
  {
    ...server,
    name: "cpo-evse-spelling",
    title: "A remote start writes the EVSE id without separators",
    rules: ["R-26"],
    async run(stage) {
      const [evseId] = stage.operator.evseIds;
      const other = evseId.includes("*") ? evseId.replaceAll("*", "") : undefined;
      if (other === undefined || /^\+?\d/.test(evseId)) stage.skip("the EVSE id has only one spelling");
      const body = remoteStartBody(stage, "11111111-0000-4000-8000-000000000004", { EvseID: other });
      const passage = await stage.direct("authorizeRemoteStart", body);
      stage.check("the operator knows its charge point in either spelling", passage.accepted, passage);
      const stopped = await stage.direct("authorizeRemoteStop", { ...body, Identification: undefined, EvseID: other });
      stage.check("the same of a remote stop", stopped.accepted, stopped);
    },
  },
  {
    ...server,
    name: "cpo-malformed",
    title: "Requests are no JSON, no object, or empty",
    rules: ["R-08"],
    async run(stage) {
      for (const body of MALFORMED) {
        const passage = await stage.direct("authorizeRemoteStart", body);
        stage.check(
          "the server refuses it in a form of the protocol, and does not fail",
          refusedFormally(passage),
          passage,
        );
      }
      const [evseId] = stage.operator.evseIds;
      const { session } = await remoteStart(stage, evseId, "a good request after that is served as always");
      await remoteStop(stage, evseId, session);
    },
  },
  {
    ...server,
    name: "cpo-many-at-once",
    title: "Twenty requests arrive at the same time",
    rules: ["R-08"],
    async run(stage) {
      const [EvseID] = stage.operator.evseIds;
      const bodies = Array.from({ length: 20 }, (_, index) => ({
        SessionID: `22222222-0000-4000-8000-${String(index).padStart(12, "0")}`,
        ProviderID: stage.provider.id,
        EvseID,
      }));
      const passages = await Promise.all(bodies.map((body) => stage.direct("authorizeRemoteStop", body)));
      const bad = passages.find((passage) => !refusedFormally(passage));
      stage.check("each is refused, since there are no such sessions", bad === undefined, bad ?? passages[0]);
    },
  },
];
