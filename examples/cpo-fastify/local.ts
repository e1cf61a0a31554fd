import { fastify, type FastifyInstance } from "fastify";
import { OicpError, statusCode } from "oicp";
import type { CpoClient } from "oicp/cpo";
import type { Chargers } from "./chargers.js";
import type { Offer } from "./offer.js";
import type { Outbox } from "./outbox.js";
import type { Sessions } from "./sessions.js";

export interface LocalParts {
  readonly hubject: CpoClient;
  readonly chargers: Chargers;
  readonly offer: Offer;
  readonly sessions: Sessions;
  readonly outbox: Outbox;
}

const card = {
  type: "object",
  required: ["uid"],
  properties: { uid: { type: "string", pattern: "^([0-9A-F]{8}|[0-9A-F]{14}|[0-9A-F]{20})$" } },
} as const;

/** What the charge points call: somebody holds a card to the reader. */
export function createLocalApp({ hubject, chargers, offer, sessions, outbox }: LocalParts): FastifyInstance {
  const app = fastify();

  app.setErrorHandler((error, _request, reply) => {
    // Nobody could be asked. The message of an OicpError holds no card number.
    if (error instanceof OicpError) return reply.code(503).send({ charging: false, error: error.message });
    return reply.send(error);
  });

  app.get("/evses", () =>
    chargers.records.map(({ EvseID }) => ({
      EvseID,
      status: offer.status(EvseID),
      charging: Boolean(sessions.at(EvseID)),
    })),
  );

  app.get("/records", () => outbox.count());

  app.post<{ Params: { evseId: string }; Body: { uid: string } }>(
    "/evses/:evseId/card",
    { schema: { body: card } },
    async (request, reply) => {
      const EvseID = request.params.evseId;
      const Identification = { RFIDMifareFamilyIdentification: { UID: request.body.uid } };
      if (!chargers.knows(EvseID)) return reply.code(404).send({ error: "no such charge point" });
      const refuse = (code: string) => reply.code(403).send({ code, meaning: statusCode(code)?.meaning });

      const running = sessions.at(EvseID);
      if (running !== undefined) {
        const answer = await hubject.authorizeStop({ SessionID: running.SessionID, EvseID, Identification });
        if (answer.AuthorizationStatus !== "Authorized") return refuse(answer.StatusCode.Code);
        await sessions.end(running);
        return { charging: false };
      }

      if (!sessions.claim(EvseID)) return reply.code(409).send({ error: "busy" });
      try {
        const answer = await hubject.authorizeStart({ EvseID, Identification });
        const { AuthorizationStatus, SessionID } = answer;
        if (AuthorizationStatus !== "Authorized" || SessionID === undefined) return refuse(answer.StatusCode.Code);
        return { charging: await sessions.begin({ SessionID, EvseID, Identification }) };
      } finally {
        sessions.letGo(EvseID);
      }
    },
  );
  return app;
}
