import { OicpError, OicpStatusError } from "oicp";
import type { EmpClient } from "oicp/emp";

/** What a driver is told. */
export type Outcome =
  | { readonly kind: "charging"; readonly evseId: string; readonly sessionId: string }
  /** Nothing is free, or nobody let the driver in. */
  | { readonly kind: "nothing" }
  /** Plug in first: trying elsewhere would not help. */
  | { readonly kind: "plug in"; readonly evseId: string }
  /** It may be charging. Trying elsewhere could start, and bill, a second session. */
  | { readonly kind: "uncertain"; readonly evseId: string };

export interface Wish {
  readonly city: string;
  readonly evcoId: string;
}

const NO_VEHICLE = "510";

/** Starts the first charge point of a city that is free and can be started from afar. */
export async function chargeNearby(emp: EmpClient, { city, evcoId }: Wish): Promise<Outcome> {
  const candidates: string[] = [];
  const pull = emp.pullEvseData({ GeoCoordinatesResponseFormat: "DecimalDegree" }, { size: 2_000 });
  // Operators leave out what they please, so nothing but the id is taken for granted.
  for await (const { EvseID, Address, AuthenticationModes } of pull) {
    if (Address?.City === city && AuthenticationModes?.includes("REMOTE")) candidates.push(EvseID);
  }
  if (candidates.length === 0) return { kind: "nothing" };

  // A hundred ids at most in one request.
  const { EVSEStatusRecords } = await emp.pullEvseStatusById({ EvseID: candidates.slice(0, 100) });
  const free = EVSEStatusRecords.EvseStatusRecord.filter(({ EvseStatus }) => EvseStatus === "Available");

  for (const { EvseID: evseId } of free) {
    try {
      const Identification = { RemoteIdentification: { EvcoID: evcoId } };
      const { SessionID = "" } = await emp.authorizeRemoteStart({ EvseID: evseId, Identification });
      return { kind: "charging", evseId, sessionId: SessionID };
    } catch (error) {
      if (error instanceof OicpStatusError) {
        if (error.code === NO_VEHICLE) return { kind: "plug in", evseId };
        continue;
      }
      if (error instanceof OicpError && "outcome" in error && error.outcome === "unknown") {
        return { kind: "uncertain", evseId };
      }
      throw error;
    }
  }
  return { kind: "nothing" };
}
