import { CpoClient } from "../../generated/v2.3/cpo.js";
import { createEmpServer } from "../../generated/v2.3/emp.js";
import { HubjectSandbox } from "../../runtime/sandbox/index.js";
import { connect, createCertificateAuthority } from "../../runtime/testing/index.js";
import { freePort } from "../support/free-port.js";
import type { Outcome, SnippetFolder } from "./snippet-folder.js";

/** Where examples are executed: with certificates in the working folder, and a hub on this machine in place of Hubject's. */
export interface Stand {
  run(file: string, code: string): Promise<Outcome>;
}

const operatorId = "DE*ABC";
const providerId = "DE-DCB";

/** Calls that reach an example's server through the hub, as its partners would make them. */
const KNOCKS = {
  createCpoServer: `
import { EmpClient } from "oicp/emp";
const emp = new EmpClient({ baseUrl, providerId: "${providerId}", tls: { certFile: "emp.pem", keyFile: "emp.key" } });
const Identification = { RemoteIdentification: { EvcoID: "DE-DCB-C12345678-X" } };
const { SessionID = "" } = await emp.authorizeRemoteStart({ EvseID: "DE*ABC*E100001", Identification });
await emp.authorizeRemoteStop({ SessionID, EvseID: "DE*ABC*E100001" });
`,
  createEmpServer: `
import { CpoClient } from "oicp/cpo";
const cpo = new CpoClient({ baseUrl, operatorId: "${operatorId}", tls: { certFile: "cpo.pem", keyFile: "cpo.key" } });
const { AuthorizationStatus, SessionID } = await cpo.authorizeStart({ Identification: cdr.Identification });
if (AuthorizationStatus !== "Authorized") throw new Error("the server did not authorise");
await cpo.sendChargeDetailRecord({ ...cdr, SessionID });
`,
};

export async function openStand(folder: SnippetFolder): Promise<Stand> {
  const authority = await createCertificateAuthority();
  const [hubTls, cpoTls, empTls, serverTls] = await Promise.all(
    ["Hubject", operatorId, providerId, "localhost"].map(async (commonName) => ({
      ...(await authority.issue({ commonName })),
      ca: authority.ca,
    })),
  );
  if (hubTls === undefined) throw new Error("there is no certificate");
  await folder.write("hubject-ca.pem", authority.ca);
  for (const [name, tls] of Object.entries({ cpo: cpoTls, emp: empTls, server: serverTls })) {
    await folder.write(`${name}.pem`, tls?.cert ?? "");
    await folder.write(`${name}.key`, tls?.key ?? "");
  }

  return {
    async run(file, code) {
      const serves = (["createCpoServer", "createEmpServer"] as const).find(
        (name) => code.includes(name) && code.includes("port: 8443"),
      );
      const port = await freePort();
      const endpoint = `https://localhost:${port}`;
      const hub = new HubjectSandbox({ tls: hubTls });
      hub.addOperator({ id: operatorId, ...(serves === "createCpoServer" ? { endpoint } : {}) });
      hub.addProvider({ id: providerId, ...(serves === "createEmpServer" ? { endpoint } : { transport: yes() }) });
      await offer(hub);
      const served = await hub.listen({ host: "127.0.0.1", port: 0, tls: hubTls });
      const baseUrl = `https://localhost:${served.port}`;
      try {
        await folder.write(
          file,
          code.replace('environment: "qa"', `baseUrl: "${baseUrl}"`).replace("port: 8443", `port: ${port}`),
        );
        const knock = serves === undefined ? "" : KNOCKS[serves];
        const runner = `const baseUrl = "${baseUrl}";\nawait import("./${file}");\n${knock}\nprocess.exit(0);\n`;
        await folder.write(`run-${file}`, runner);
        return await folder.execute(`run-${file}`, { NODE_EXTRA_CA_CERTS: "hubject-ca.pem" });
      } finally {
        await served.close(0);
        await hub.close();
      }
    },
  };
}

/** A provider that lets everybody charge. */
function yes() {
  return connect(
    createEmpServer({
      authorizeStart: (_, call) => call.accept({ ProviderID: providerId }),
      sendChargeDetailRecord: (_, call) => call.accept(),
    }),
  );
}

/** The operator's one charge point. */
async function offer(hub: HubjectSandbox): Promise<void> {
  const cpo = new CpoClient({ operatorId, transport: connect(hub.server, { certificate: operatorId }) });
  await cpo.pushEvseData({
    ActionType: "fullLoad",
    OperatorEvseData: {
      OperatorID: operatorId,
      OperatorName: "ABC technologies",
      EvseDataRecord: [
        {
          EvseID: "DE*ABC*E100001",
          ChargingStationNames: [{ lang: "en", value: "Harbour car park" }],
          Address: { Country: "DEU", City: "Hamburg", Street: "Kaistrasse", PostalCode: "20457", HouseNum: "1" },
          GeoCoordinates: { DecimalDegree: { Latitude: "53.540000", Longitude: "9.980000" } },
          Plugs: ["Type 2 Outlet"],
          ChargingFacilities: [{ PowerType: "AC_3_PHASE", Voltage: 230, Amperage: 32, Power: 22 }],
          RenewableEnergy: true,
          CalibrationLawDataAvailability: "Local",
          AuthenticationModes: ["NFC RFID Classic", "REMOTE"],
          PaymentOptions: ["Contract"],
          ValueAddedServices: ["Reservation"],
          Accessibility: "Free publicly accessible",
          HotlinePhoneNumber: "+4940123456",
          IsOpen24Hours: true,
          IsHubjectCompatible: true,
          DynamicInfoAvailable: "true",
        },
      ],
    },
  });
}
