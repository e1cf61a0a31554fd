import assert from "node:assert/strict";
import { OicpConnectionError, OicpFaultError, OicpStatusError } from "oicp";
import { CpoClient } from "oicp/cpo";
import { EmpClient } from "oicp/emp";
import { serve } from "oicp/node";
import { HubjectSandbox } from "oicp/sandbox";
import { createCertificateAuthority } from "oicp/testing";
import type { Journal } from "./journal.js";
import { createOperator } from "./operator.js";
import { createProvider } from "./provider.js";
import { card, contract, evseId, evseRecord, oicpTime, operatorId, providerId } from "./records.js";

/** One charging day, over mutual TLS on loopback: a hub, an operator and a provider, each with a server and a client. */
export async function runDay(journal: Journal): Promise<void> {
  const authority = await createCertificateAuthority();
  const issue = async (commonName: string) => ({ ...(await authority.issue({ commonName })), ca: authority.ca });
  const [hubTls, cpoTls, empTls] = [await issue("Hubject"), await issue(operatorId), await issue(providerId)];

  const operator = createOperator();
  const provider = createProvider();
  const operatorServer = await serve(journal.watch(operator.server, operatorId), {
    host: "127.0.0.1",
    port: 0,
    tls: cpoTls,
  });
  const providerServer = await serve(journal.watch(provider.server, providerId), {
    host: "127.0.0.1",
    port: 0,
    tls: empTls,
  });
  const hub = new HubjectSandbox({ tls: hubTls });
  hub.addOperator({ id: operatorId, endpoint: operatorServer.url });
  hub.addProvider({ id: providerId, endpoint: providerServer.url });
  const hubServer = await serve(journal.watch(hub.server, "Hubject"), { host: "127.0.0.1", port: 0, tls: hubTls });
  const baseUrl = hubServer.url;
  const cpo = new CpoClient({ baseUrl, operatorId, tls: cpoTls });
  const emp = new EmpClient({ baseUrl, providerId, tls: empTls });

  try {
    await offer(journal, cpo);
    await look(journal, emp);
    await charge(journal, cpo, provider);
    await steer(journal, emp, operator);
    await settle(journal, emp);
    await goWrong(journal, baseUrl, { cpoTls, empTls });
  } finally {
    await Promise.all([cpo, emp, hub].map((client) => client.close()));
    await Promise.all([hubServer, operatorServer, providerServer].map((server) => server.close()));
  }
}

const evseCount = 250;
const pageSize = 100;

async function offer(journal: Journal, cpo: CpoClient): Promise<void> {
  const records = Array.from({ length: evseCount }, (_, index) => evseRecord(index));
  await journal.step(`The operator offers ${evseCount} charging points`, async () => {
    await cpo.pushEvseData({
      ActionType: "fullLoad",
      OperatorEvseData: { OperatorID: operatorId, OperatorName: "ABC technologies", EvseDataRecord: records },
    });
  });
  await journal.step("and says that they are free", async () => {
    await cpo.pushEvseStatus({
      ActionType: "fullLoad",
      OperatorEvseStatus: {
        OperatorID: operatorId,
        EvseStatusRecord: records.map(({ EvseID }) => ({ EvseID, EvseStatus: "Available" })),
      },
    });
  });
  await journal.step("and what charging costs", async () => {
    await cpo.pushPricingProductData({
      ActionType: "fullLoad",
      PricingProductData: {
        OperatorID: operatorId,
        ProviderID: "*",
        PricingDefaultPrice: 0,
        PricingDefaultPriceCurrency: "EUR",
        PricingDefaultReferenceUnit: "KILOWATT_HOUR",
        PricingProductDataRecords: [
          {
            ProductID: "AC3",
            ReferenceUnit: "KILOWATT_HOUR",
            ProductPriceCurrency: "EUR",
            PricePerReferenceUnit: 0.42,
            MaximumProductChargingPower: 22,
            IsValid24hours: true,
            ProductAvailabilityTimes: [{ Periods: [{ begin: "00:00", end: "23:59" }], on: "Everyday" }],
          },
        ],
      },
    });
    await cpo.pushEvsePricing({
      ActionType: "fullLoad",
      EVSEPricing: [{ EvseID: evseId(7), ProviderID: "*", EvseIDProductList: ["AC3"] }],
    });
  });
}

async function look(journal: Journal, emp: EmpClient): Promise<void> {
  await journal.step(`The provider pulls every page of ${pageSize}`, async () => {
    const seen = new Set<string>();
    const pull = emp.pullEvseData({ GeoCoordinatesResponseFormat: "DecimalDegree" }, { size: pageSize });
    for await (const evse of pull) seen.add(evse.EvseID);
    assert.equal(seen.size, evseCount, "every charging point arrives once");
  });
  await journal.step("its status, and its prices", async () => {
    const { EvseStatuses } = await emp.pullEvseStatus({});
    assert.equal(EvseStatuses.OperatorEvseStatus[0]?.EvseStatusRecord.length, evseCount);
    const { EVSEPricing } = await emp.pullEvsePricing({ OperatorIDs: [operatorId] });
    assert.deepEqual(EVSEPricing[0]?.EVSEPricing[0]?.EvseIDProductList, ["AC3"]);
  });
}

async function charge(journal: Journal, cpo: CpoClient, provider: ReturnType<typeof createProvider>): Promise<void> {
  const EvseID = evseId(7);
  const start = new Date();
  const later = (minutes: number): string => oicpTime(new Date(start.getTime() + minutes * 60_000));
  let SessionID = "";
  await journal.step("A card is tapped, and the provider lets it charge", async () => {
    const answer = await cpo.authorizeStart({ EvseID, Identification: card });
    assert.equal(answer.AuthorizationStatus, "Authorized");
    assert.equal(answer.ProviderID, providerId);
    SessionID = answer.SessionID ?? "";
    assert.match(SessionID, /^[0-9a-f-]{36}$/);
  });
  await journal.step("A card nobody knows is refused: an answer, not an error", async () => {
    const unknown = { RFIDMifareFamilyIdentification: { UID: "00000000" } };
    const answer = await cpo.authorizeStart({ EvseID, Identification: unknown });
    assert.equal(answer.AuthorizationStatus, "NotAuthorized");
    assert.equal(answer.StatusCode.Code, "102");
  });
  await journal.step("The operator tells how the charging goes", async () => {
    const common = { SessionID, EvseID, OperatorID: operatorId };
    await cpo.sendChargingStartNotification({ Type: "Start", ...common, ChargingStart: later(1) });
    const progress = { ChargingStart: later(1), EventOccurred: later(6), ConsumedEnergyProgress: 1.75 };
    await cpo.sendChargingProgressNotification({ Type: "Progress", ...common, ...progress });
    await cpo.sendChargingErrorNotification({ Type: "Error", ...common, ErrorType: "ConnectorError" });
    await cpo.sendChargingEndNotification({ Type: "End", ...common, ChargingEnd: later(31), ConsumedEnergy: 10.5 });
    assert.deepEqual(provider.notifications, ["Start", "Progress", "Error", "End"]);
  });
  await journal.step("The same card ends the session", async () => {
    const answer = await cpo.authorizeStop({ SessionID, EvseID, Identification: card });
    assert.equal(answer.AuthorizationStatus, "Authorized");
  });
  await journal.step("The charge detail record reaches the provider, once", async () => {
    const record = {
      SessionID,
      EvseID,
      Identification: card,
      SessionStart: later(0),
      ChargingStart: later(1),
      ChargingEnd: later(31),
      SessionEnd: later(32),
      MeterValueStart: 1000,
      MeterValueEnd: 1010.5,
      ConsumedEnergy: 10.5,
      PartnerProductID: "AC3",
    };
    await cpo.sendChargeDetailRecord(record);
    assert.deepEqual(
      provider.records.map((arrived) => arrived.SessionID),
      [SessionID],
    );
    await refused(cpo.sendChargeDetailRecord(record), "400");
  });
}

async function steer(journal: Journal, emp: EmpClient, operator: ReturnType<typeof createOperator>): Promise<void> {
  const EvseID = evseId(12);
  await journal.step("The app starts a charging point from afar, and stops it", async () => {
    const { SessionID = "" } = await emp.authorizeRemoteStart({ EvseID, Identification: contract });
    assert.ok(operator.running.has(EvseID), "the operator was told to start");
    await emp.authorizeRemoteStop({ SessionID, EvseID });
    assert.equal(operator.running.size, 0, "and to stop");
  });
  await journal.step("reserves one for half an hour, and lets it go", async () => {
    const request = { EvseID, Identification: contract, Duration: 30 };
    const { SessionID = "" } = await emp.authorizeRemoteReservationStart(request);
    assert.ok(operator.reserved.has(EvseID));
    await emp.authorizeRemoteReservationStop({ SessionID, EvseID });
    assert.equal(operator.reserved.size, 0);
  });
}

async function settle(journal: Journal, emp: EmpClient): Promise<void> {
  await journal.step("The provider fetches the day's records", async () => {
    const day = 24 * 60 * 60_000;
    const From = oicpTime(new Date(Date.now() - day));
    const To = oicpTime(new Date(Date.now() + day));
    const records = await emp.getChargeDetailRecords({ From, To }).toArray({ max: 1000 });
    assert.deepEqual(
      records.map(({ ConsumedEnergy }) => ConsumedEnergy),
      [10.5],
    );
  });
}

interface Tls {
  readonly cert: string;
  readonly key: string;
  readonly ca: string;
}

async function goWrong(journal: Journal, baseUrl: string, tls: { cpoTls: Tls; empTls: Tls }): Promise<void> {
  const request = { EvseID: evseId(1), Identification: card };
  await journal.step("A caller with another partner's certificate is turned away", async () => {
    // The client itself would warn that the certificate names another.
    const impostor = new CpoClient({ baseUrl, operatorId, tls: tls.empTls, onWarning: () => undefined });
    try {
      await refused(impostor.authorizeStart(request), "017");
    } finally {
      await impostor.close();
    }
  });
  await journal.step("one without a certificate gets no connection", async () => {
    const nobody = new CpoClient({ baseUrl, operatorId, tls: { ca: tls.cpoTls.ca } });
    const [time, start] = [Date.now(), performance.now()];
    try {
      await assert.rejects(
        Promise.resolve(nobody.authorizeStart(request)),
        (error) => error instanceof OicpConnectionError,
      );
    } finally {
      await nobody.close();
    }
    const milliseconds = performance.now() - start;
    const path = `/api/oicp/charging/v21/operators/${operatorId}/authorize/start`;
    journal.note({
      time,
      from: "?",
      to: "Hubject",
      operation: "authorizeStart",
      path,
      code: "no connection",
      milliseconds,
    });
  });
  await journal.step("A bad record gets a fault that names the field", async () => {
    const careless = new CpoClient({ baseUrl, operatorId, tls: tls.cpoTls, validation: { request: "off" } });
    const EvseDataRecord = [{ ...evseRecord(1), HotlinePhoneNumber: "040 / 12 34" }];
    const OperatorEvseData = { OperatorID: operatorId, OperatorName: "ABC technologies", EvseDataRecord };
    try {
      await assert.rejects(
        Promise.resolve(careless.pushEvseData({ ActionType: "update", OperatorEvseData })),
        (error) =>
          error instanceof OicpFaultError &&
          error.fields[0]?.pointer === "/OperatorEvseData/EvseDataRecord/0/HotlinePhoneNumber",
      );
    } finally {
      await careless.close();
    }
  });
}

/** Expects a call to be refused with a status code. */
async function refused(call: Promise<unknown>, code: string): Promise<void> {
  await assert.rejects(call, (error) => error instanceof OicpStatusError && error.code === code);
}
