import type { CertificateFolder, StoredCertificate } from "../certificate-folder.js";
import { sampleCard } from "./sample-data.js";

/** One partner, as those who connect to the sandbox need to know it. */
export interface PartnerEntry {
  readonly role: "operator" | "provider";
  readonly id: string;
  /** How the hub reaches it: at its endpoint, played by the sandbox, or not at all. */
  readonly reached: string;
  readonly certificate?: StoredCertificate;
}

export interface SandboxFacts {
  readonly url: string;
  readonly partners: readonly PartnerEntry[];
  readonly certificates?: { readonly folder: CertificateFolder; readonly hubject: StoredCertificate };
  /** A charge point of the sample data, when there is one. */
  readonly evseId?: string;
}

/** What to paste into a backend and into curl. */
export function instructions(facts: SandboxFacts): string {
  const { url, partners, certificates, evseId } = facts;
  const operator = partners.find(({ role }) => role === "operator");
  const provider = partners.find(({ role }) => role === "provider");
  const sections = [
    `Hubject, for tests, listens on ${url}   (Ctrl-C ends it)`,
    ["Partners", ...partners.map(({ role, id, reached }) => `  ${role.padEnd(8)}  ${id.padEnd(8)}  ${reached}`)].join(
      "\n",
    ),
  ];
  if (certificates !== undefined) {
    const { folder, hubject } = certificates;
    sections.push(
      [
        `Certificates in ${folder.folder}`,
        `  ${folder.caFile}   the authority to trust`,
        `  ${hubject.certFile}   what the hub shows, as a server and when it calls you`,
        ...partners.flatMap(({ role, id, certificate }) =>
          certificate === undefined
            ? []
            : [`  ${certificate.certFile}   ${role} ${id}; the key is in ${certificate.keyFile}`],
        ),
      ].join("\n"),
    );
  }
  if (operator !== undefined) sections.push(backend("CpoClient", "operatorId", operator, facts));
  if (provider !== undefined) sections.push(backend("EmpClient", "providerId", provider, facts));
  if (operator !== undefined && evseId !== undefined) {
    const body = {
      OperatorID: operator.id,
      EvseID: evseId,
      Identification: { RFIDMifareFamilyIdentification: { UID: sampleCard } },
    };
    sections.push(curl("A driver presents a card", operator, facts, "charging/v21/operators", "authorize/start", body));
  }
  if (provider !== undefined) {
    const body = { ProviderID: provider.id, GeoCoordinatesResponseFormat: "DecimalDegree" };
    sections.push(curl("Every charge point", provider, facts, "evsepull/v23/providers", "data-records", body));
  }
  return sections.join("\n\n");
}

function backend(client: string, idOption: string, { id, certificate }: PartnerEntry, facts: SandboxFacts): string {
  const tls =
    certificate === undefined
      ? []
      : [
          "    tls: {",
          `      certFile: ${JSON.stringify(certificate.certFile)},`,
          `      keyFile: ${JSON.stringify(certificate.keyFile)},`,
          `      caFile: ${JSON.stringify(facts.certificates?.folder.caFile ?? "")},`,
          "    },",
        ];
  return [
    "In a backend",
    `  const hubject = new ${client}({`,
    `    baseUrl: ${JSON.stringify(facts.url)},`,
    `    ${idOption}: ${JSON.stringify(id)},`,
    ...tls,
    "  });",
  ].join("\n");
}

function curl(
  title: string,
  { id, certificate }: PartnerEntry,
  { url, certificates }: SandboxFacts,
  service: string,
  operation: string,
  body: object,
): string {
  const options =
    certificate === undefined || certificates === undefined
      ? []
      : [
          `--cacert ${quoted(certificates.folder.caFile)} --cert ${quoted(certificate.certFile)} --key ${quoted(certificate.keyFile)}`,
        ];
  return [
    `With curl: ${title.toLowerCase()}`,
    `  curl ${[...options, "-H 'content-type: application/json'"].join(" ")} \\`,
    `    -d ${quoted(JSON.stringify(body))} \\`,
    `    ${quoted(`${url}/api/oicp/${service}/${id}/${operation}`)}`,
  ].join("\n");
}

/** A word of a POSIX shell. */
function quoted(text: string): string {
  return /^[\w./:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
