/**
 * Starts a hub with the entries of `server` and calls it with those of `client`, in memory and over mutual TLS. The two
 * may be different copies of the package. What happened is returned as data.
 */
module.exports = async function exercise(client, server) {
  const { OicpStatusError } = server["oicp"];
  const { connect, createCertificateAuthority } = server["oicp/testing"];
  const hub = server["oicp/hubject"].createHubjectServer({
    authorizeStart: (_, call) =>
      call.accept({ SessionID: "b2688855-7f00-0002-6d8e-48d883f6abb6", ProviderID: "DE-DCB" }),
    sendChargeDetailRecord() {
      throw new OicpStatusError("400", { description: "Session is invalid" });
    },
  });
  const inMemory = await converse(client, server, { transport: connect(hub, { certificate: "DE*ABC" }) });

  const authority = await createCertificateAuthority();
  const tlsOf = async (commonName) => ({ ...(await authority.issue({ commonName })), ca: authority.ca });
  const served = await server["oicp/node"].serve(hub, { host: "127.0.0.1", port: 0, tls: await tlsOf("localhost") });
  const options = { baseUrl: served.url, tls: await tlsOf("DE*ABC") };
  const overTls = await converse(client, server, options).finally(() => served.close());
  const nobodyThere = await converse(client, server, options);
  return { inMemory, overTls, nobodyThere };
};

async function converse(client, server, options) {
  const cpo = new client["oicp/cpo"].CpoClient({ ...options, operatorId: "DE*ABC", retry: false });
  const request = { EvseID: "DE*ABC*E1", Identification: { RFIDMifareFamilyIdentification: { UID: "1234ABCD" } } };
  const record = server["oicp/testing"].samples.eRoamingChargeDetailRecord();
  const outcomes = [];
  for (const call of [() => cpo.authorizeStart(request), () => cpo.sendChargeDetailRecord(record)]) {
    outcomes.push(
      await call().then(
        (answer) => answer.AuthorizationStatus,
        (error) => `${classesOf(error, client)} ${classesOf(error, server)} ${error.code}`,
      ),
    );
  }
  await cpo.close();
  return outcomes;
}

/** Names of the error classes of one copy of the package that an error is an instance of. */
function classesOf(error, entries) {
  const classes = Object.entries(entries["oicp"]).filter(([name]) => /^Oicp\w*Error$/.test(name));
  const names = classes.filter(([, type]) => error instanceof type).map(([name]) => name);
  return names.length === 0 ? String(error) : names.toSorted().join("/");
}
