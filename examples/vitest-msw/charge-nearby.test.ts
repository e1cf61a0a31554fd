import { EmpClient } from "oicp/emp";
import { describe, expect, it } from "vitest";
import { chargeNearby } from "./charge-nearby.js";
import { chargePoint, hub, server, useHub } from "./hub.js";

useHub();

const emp = new EmpClient({ providerId: "DE-DCB" });
const wish = { city: "Hamburg", evcoId: "DE-DCB-C12345678-X" };

/** The charge points there are, and those of them that are taken. */
function offer(numbers: readonly number[], taken: readonly number[] = []): void {
  server.use(
    hub.pullEvseData(numbers.map((number) => chargePoint(number))),
    hub.pullEvseStatusById(({ EvseID }, call) =>
      call.accept({
        EVSEStatusRecords: {
          EvseStatusRecord: EvseID.map((id) => ({
            EvseID: id,
            EvseStatus: taken.some((number) => id === `DE*ABC*E${number}`) ? "Occupied" : "Available",
          })),
        },
      }),
    ),
  );
}

const started = () => hub.calls("authorizeRemoteStart").map(({ request }) => request.EvseID);

describe("a driver in Hamburg", () => {
  it("charges at the first charge point that is free", async () => {
    offer([1, 2, 3], [1]);
    expect(await chargeNearby(emp, wish)).toMatchObject({ kind: "charging", evseId: "DE*ABC*E2" });
    expect(started()).toEqual(["DE*ABC*E2"]);
  });

  it("is not sent to another city, nor where only cards are taken", async () => {
    server.use(hub.pullEvseData([chargePoint(1, "Berlin"), chargePoint(2, "Hamburg", false)]));
    expect(await chargeNearby(emp, wish)).toEqual({ kind: "nothing" });
    expect(started()).toEqual([]);
  });

  it.each(["501", "601", "602", "603", "700"] as const)(
    "goes to the next one when the first answers %s",
    async (code) => {
      offer([1, 2]);
      server.use(hub.authorizeRemoteStart.once.reject(code));
      expect(await chargeNearby(emp, wish)).toMatchObject({ kind: "charging", evseId: "DE*ABC*E2" });
    },
  );

  it("is told to plug in first", async () => {
    offer([1, 2]);
    server.use(hub.authorizeRemoteStart.reject("510"));
    expect(await chargeNearby(emp, wish)).toEqual({ kind: "plug in", evseId: "DE*ABC*E1" });
  });

  it("never charges twice: when the answer is lost, nothing else is started", async () => {
    offer([1, 2]);
    server.use(hub.authorizeRemoteStart.fault({ lost: "answer" }));
    expect(await chargeNearby(emp, wish)).toEqual({ kind: "uncertain", evseId: "DE*ABC*E1" });
    expect(started()).toEqual(["DE*ABC*E1"]);
  });
});

describe("the hub", () => {
  it("is asked page by page, and again when a page fails", async () => {
    const numbers = Array.from({ length: 2_100 }, (_, index) => index + 1);
    offer(numbers, numbers);
    server.use(hub.pullEvseData.once.fault({ status: 503 }));
    expect(await chargeNearby(emp, wish)).toEqual({ kind: "nothing" });
    expect(hub.calls("pullEvseData").map(({ status, query }) => [status, query.page])).toEqual([
      [503, 0],
      [200, 0],
      [200, 1],
    ]);
  });

  it("sees nothing that is not as documented", async () => {
    offer([1]);
    const wrong = chargeNearby(emp, { ...wish, evcoId: "12345678" });
    await expect(wrong).rejects.toMatchObject({ name: "OicpValidationError", direction: "request" });
    expect(started()).toEqual([]);
    expect(hub.refused()).toEqual([]);
  });
});
