import { setupServer } from "msw/node";
import { hubject } from "oicp/msw";
import { samples } from "oicp/testing";
import { afterAll, afterEach, beforeAll } from "vitest";

/** The hub's QA environment, played: every operation answers validly, unless a test says otherwise. */
export const hub = hubject();
export const server = setupServer(...hub.handlers({ seed: 1 }));

/** Makes a test file talk to it, and to nothing else. */
export function useHub(): void {
  beforeAll(() => server.listen({ onUnhandledRequest: hub.onUnhandledRequest }));
  afterEach(() => {
    server.resetHandlers();
    hub.reset();
  });
  afterAll(() => server.close());
}

/** A charge point as an operator would have sent it. */
export function chargePoint(number: number, city = "Hamburg", remote = true) {
  const record = samples.PullEvseDataRecord({ seed: number, operatorId: "DE*ABC", coordinates: "DecimalDegree" });
  return {
    ...record,
    EvseID: `DE*ABC*E${number}`,
    Address: { ...record.Address, City: city },
    AuthenticationModes: remote ? (["REMOTE"] as const) : (["NFC RFID Classic"] as const),
  };
}
