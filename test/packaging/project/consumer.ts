/**
 * What a user writes against every entry: compiled with several versions of TypeScript, as a module and as CommonJS.
 * Never run.
 */
import { ROOT_CONTEXT } from "@opentelemetry/api";
import express from "express";
import * as fc from "fast-check";
import fastify from "fastify";
import { Hono } from "hono";
import type { Redis } from "ioredis";
import { setupServer } from "msw/node";
import { errata, OicpStatusError, operatorOf, safe, statusCodes, type OicpError, type Transport } from "oicp";
import { CpoClient, createCpoServer, type eRoamingChargeDetailRecord } from "oicp/cpo";
import { createEmpServer, EmpClient } from "oicp/emp";
import { toExpress } from "oicp/express";
import { toFastify } from "oicp/fastify";
import { toHono } from "oicp/hono";
import { createHubjectServer, HubjectToCpoClient, type HubjectServer } from "oicp/hubject";
import { hubject as mockedHubject } from "oicp/msw";
import { serve, toNodeListener } from "oicp/node";
import { instrument } from "oicp/otel";
import { redisLimits, redisSequence } from "oicp/redis";
import { HubjectSandbox } from "oicp/sandbox";
import { v22, v23 } from "oicp/schemas";
import { eRoamingAuthorizeStart } from "oicp/schemas/v2.3";
import { connect, createArbitraries, createCertificateAuthority, samples } from "oicp/testing";
import { CpoClient as CpoClient22 } from "oicp/v2.2/cpo";

/** Fails to compile when a type has become `any`, as one does whose declaration is not found. */
type Known<T> = 0 extends 1 & T ? never : T;
function known<T>(value: Known<T>): T {
  return value;
}

export async function useClients(transport: Transport, record: eRoamingChargeDetailRecord): Promise<void> {
  const cpo = new CpoClient({ operatorId: "DE*ABC", transport });
  const answer = await cpo.authorizeStart({ Identification: { RFIDMifareFamilyIdentification: { UID: "1234ABCD" } } });
  const session: string | undefined = known(answer).SessionID;
  const result = await safe(
    cpo.sendChargeDetailRecord({ ...record, ...(session === undefined ? {} : { SessionID: session }) }),
  );
  if (!result.ok) {
    const error: OicpError = known(result.error);
    const code: string | undefined = error instanceof OicpStatusError ? error.code : undefined;
    console.log(code, statusCodes, errata.length);
  }
  const emp = new EmpClient({ providerId: "DE-DCB", transport });
  for await (const evse of emp.pullEvseData({ GeoCoordinatesResponseFormat: "Google" })) {
    const id: string = known(evse.EvseID);
    console.log(operatorOf(id));
  }
  const { meta } = await cpo.authorizeStop({ ...record, Identification: record.Identification }).withMeta();
  const duration: number = known(meta.durationMs);
  console.log(duration, new CpoClient22({ operatorId: "DE*ABC", transport }), new HubjectToCpoClient({ transport }));
  await Promise.all([cpo.close(), emp.close()]);
}

export async function useServers(handlers: HubjectServer): Promise<void> {
  const cpo = createCpoServer({
    authorizeRemoteStart: (request, call) => call.accept({ SessionID: known(request.SessionID) }),
    authorizeRemoteStop: (_, call) => call.reject("501"),
  });
  const hub = createHubjectServer(handlers);
  const authority = await createCertificateAuthority();
  const tls = { ...(await authority.issue({ commonName: "localhost" })), ca: authority.ca };
  const { url, close } = await serve(hub, { host: "127.0.0.1", port: 0, tls });
  const address: string = known(url);
  express().use(toExpress(cpo));
  await fastify().register(toFastify(cpo));
  new Hono().all("*", toHono(cpo));
  known(toNodeListener(cpo));
  const response: Response = await cpo.fetch(new Request(address));
  await useClients(connect(hub, { certificate: "DE*ABC" }), samples.eRoamingChargeDetailRecord());
  console.log(response.status, createEmpServer);
  await close();
}

export async function useTools(value: unknown, redis: Redis): Promise<void> {
  const message = v23.eRoamingAuthorizeStart.read(value);
  known(message);
  for (const { pointer, message: text } of v22.eRoamingAuthorizeStart.check(value)) console.log(pointer, text);
  known(await v23.EvseDataRecord["~standard"].validate(value));
  known(eRoamingAuthorizeStart.read(value).EvseID);
  const arbitraries = createArbitraries(fc);
  fc.assert(fc.property(arbitraries.EvseDataRecord, (record) => v23.EvseDataRecord.check(record).length === 0));
  const mock = mockedHubject({ baseUrl: "https://hub.test" });
  setupServer(...mock.handlers()).listen();
  known(instrument());
  known(redisLimits(redis));
  known(redisSequence(redis));
  const sandbox = new HubjectSandbox();
  known(sandbox);
  console.log(ROOT_CONTEXT, mock.calls);
}
