import { connect as connectSocket, type Socket } from "node:net";
import type { ConnectionOptions } from "node:tls";
import { createCpoServer } from "oicp/cpo";
import { serve, type ServeOptions } from "oicp/node";
import { createCertificateAuthority } from "oicp/testing";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { type ClientFault, good, post } from "./client-fault.js";
import { clientHttpFaults, slowCallers } from "./client-http-faults.js";
import { clientMessageFaults } from "./client-message-faults.js";
import { converse, statusesOf } from "./converse.js";

/** Everything a caller can do wrong on a connection of its own; after each of it a good call must succeed. */

type Served = Awaited<ReturnType<typeof serve>>;

const authority = await createCertificateAuthority();
const issue = async (commonName: string) => ({ ...(await authority.issue({ commonName })), ca: authority.ca });
const own = await issue("cpo");
const hub = await issue("Hubject");

const cpo = createCpoServer(
  {
    authorizeRemoteStart: (request, call) => call.accept({ SessionID: request.SessionID }),
    authorizeRemoteStop: (_, call) => call.accept(),
  },
  { bodyLimit: 50_000, onError: () => undefined },
);
const open = (options: Partial<ServeOptions>): Promise<Served> =>
  serve(cpo, { host: "127.0.0.1", port: 0, ...options });

const carriers: readonly [string, ServeOptions["tls"], ConnectionOptions | undefined][] = [
  ["plain HTTP", undefined, undefined],
  ["mutual TLS", own, hub],
];

async function expectGoodCall({ port }: Served, tls: ConnectionOptions | undefined): Promise<void> {
  expect(statusesOf(await converse(port, { write: post(good) }, tls))).toEqual([200]);
}

async function endure(served: Served, tls: ConnectionOptions | undefined, fault: ClientFault): Promise<void> {
  // What it is not owed an answer for may end without one, in whatever way.
  const answer = await converse(served.port, fault, tls).catch(() => "");
  expect(statusesOf(answer)).toEqual(fault.statuses ?? []);
  if (fault.code !== undefined) {
    const body = JSON.parse(answer.slice(answer.indexOf("{"))) as unknown;
    expect(body).toMatchObject({ Result: false, StatusCode: { Code: fault.code } });
  }
  expect(answer).not.toMatch(/\bat \S+\.[tj]s|node_modules|1234ABCD|<script>/);
  await expectGoodCall(served, tls);
}

describe.each(carriers)("a hostile caller over %s", (_name, serverTls, clientTls) => {
  let served: Served;
  beforeAll(async () => {
    served = await open(serverTls === undefined ? {} : { tls: serverTls });
  });
  afterAll(() => served.close(0));

  const faults = [...clientHttpFaults, ...clientMessageFaults];
  it.each(faults.map((fault): [string, ClientFault] => [fault.name, fault]))("sends %s", (_fault, fault) =>
    endure(served, clientTls, fault),
  );

  it("is slow in every way at once", async () => {
    const impatient = await open({ requestTimeout: 300, ...(serverTls === undefined ? {} : { tls: serverTls }) });
    await Promise.all(slowCallers.map((fault) => endure(impatient, clientTls, fault)));
    await impatient.close();
  });

  it("opens thousands of connections and says nothing", async () => {
    const sockets = await Promise.all(Array.from({ length: 2_000 }, () => connected(served.port)));
    await expectGoodCall(served, clientTls);
    await Promise.all(sockets.map(ended));
    await expectGoodCall(served, clientTls);
  });
});

describe("a hostile caller that does not get through the handshake", () => {
  test("gets no answer, and nobody else notices", async () => {
    const other = await createCertificateAuthority("other");
    const served = await open({ tls: own });
    const callers: [string, ConnectionOptions | undefined][] = [
      ["speaks no TLS", undefined],
      ["shows no certificate", { ca: authority.ca }],
      ["shows a stranger's certificate", { ca: authority.ca, ...(await other.issue({ commonName: "Hubject" })) }],
      [
        "shows an expired one",
        { ca: authority.ca, ...(await authority.issue({ commonName: "Hubject", expired: true })) },
      ],
      ["shows a server's", { ca: authority.ca, ...(await authority.issue({ commonName: "Hubject", client: false })) }],
      ["speaks TLS 1.1", { ...hub, minVersion: "TLSv1.1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" }],
    ];
    for (const [name, tls] of callers) {
      const answer = await converse(served.port, { write: post(good) }, tls).catch(() => "");
      expect([name, statusesOf(answer).includes(200)]).toEqual([name, false]);
      await expectGoodCall(served, hub);
    }
    await served.close(0);
  });

  test.each([
    ["says nothing", Buffer.alloc(0)],
    ["stops in its first message", Buffer.from("16030100c8010000c40303", "hex")],
  ])("is cut off when it %s", async (_name, bytes) => {
    const served = await open({ tls: own, requestTimeout: 300 });
    const socket = await connected(served.port);
    socket.write(bytes);
    await new Promise((resolve) => socket.once("close", resolve));
    await expectGoodCall(served, hub);
    await served.close(0);
  });

  test("keeps no server from closing", async () => {
    const served = await open({ tls: own });
    const socket = await connected(served.port);
    const cut = new Promise((resolve) => socket.once("close", resolve));
    await served.close(20);
    await cut;
  });
});

function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connectSocket(port, "127.0.0.1", () => resolve(socket));
    socket.on("error", reject).resume();
  });
}

function ended(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    socket.once("close", () => resolve());
    socket.destroy();
  });
}
