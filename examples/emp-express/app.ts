import express, { type ErrorRequestHandler, type Express } from "express";
import { OicpAbortError, OicpConnectionError, OicpError, OicpStatusError, OicpTimeoutError, statusCode } from "oicp";
import type { EmpClient } from "oicp/emp";
import type { ChargePoints } from "./charge-points.js";
import { findContract } from "./contracts.js";
import type { Ledger } from "./ledger.js";
import type { Sessions } from "./sessions.js";

export interface AppParts {
  readonly emp: EmpClient;
  readonly chargePoints: ChargePoints;
  readonly sessions: Sessions;
  readonly ledger: Ledger;
}

/** What drivers' apps call. */
export function createDriversApp({ emp, chargePoints, sessions, ledger }: AppParts): Express {
  const app = express();
  app.use(express.json());

  app.get("/charge-points", (_request, response) => {
    response.json(chargePoints.all());
  });

  app.post("/sessions", async (request, response) => {
    const { evseId, contract } = request.body as { evseId?: string; contract?: string };
    if (evseId === undefined || !chargePoints.has(evseId)) {
      response.status(404).json({ error: "There is no such charge point." });
      return;
    }
    const found = findContract(contract ?? "");
    if (found === undefined || found.locked) {
      response.status(403).json({ error: "This contract is not valid." });
      return;
    }
    const Identification = { RemoteIdentification: { EvcoID: found.evcoId } };
    const { SessionID = "" } = await emp.authorizeRemoteStart({ EvseID: evseId, Identification });
    sessions.set(SessionID, evseId, "requested");
    response.status(201).json({ sessionId: SessionID });
  });

  app.get("/sessions/:id", (request, response) => {
    const session = sessions.get(request.params.id);
    if (session === undefined) response.status(404).json({ error: "There is no such session." });
    else response.json(session);
  });

  app.delete("/sessions/:id", async (request, response) => {
    const session = sessions.get(request.params.id);
    if (session?.evseId === undefined) {
      response.status(404).json({ error: "There is no such session." });
      return;
    }
    await emp.authorizeRemoteStop({ SessionID: request.params.id, EvseID: session.evseId });
    response.status(204).end();
  });

  app.get("/bills", (_request, response) => {
    response.json(ledger.records().map(({ EvseID, ConsumedEnergy }) => ({ evseId: EvseID, kWh: ConsumedEnergy })));
  });

  app.use(answerErrors);
  return app;
}

/** What went wrong between the hub and us, in words for a driver. */
const answerErrors: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (error instanceof OicpStatusError) {
    // The operator, or the hub, understood and refused.
    const { meaning = "Refused.", advice } = statusCode(error.code) ?? {};
    response.status(409).json({ code: error.code, error: meaning, advice });
  } else if (isUncertain(error)) {
    // It may have started all the same. Trying again could start a second one; the notification will tell.
    response.status(504).json({ error: "The charge point has not answered. Wait before you try again." });
  } else if (error instanceof OicpError) {
    response.status(502).json({ error: "The hub cannot be reached." });
  } else next(error);
};

function isUncertain(error: unknown): boolean {
  const may =
    error instanceof OicpTimeoutError || error instanceof OicpConnectionError || error instanceof OicpAbortError;
  return may && error.outcome === "unknown";
}
