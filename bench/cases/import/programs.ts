/** Entries that are measured: all that load nothing of a framework. */
export const ENTRIES: readonly string[] = [
  "oicp",
  "oicp/cpo",
  "oicp/emp",
  "oicp/hubject",
  "oicp/schemas",
  "oicp/schemas/v2.3",
  "oicp/v2.2/cpo",
  "oicp/v2.2/emp",
  "oicp/v2.2/hubject",
  "oicp/v2.2/testing",
  "oicp/node",
  "oicp/express",
  "oicp/fastify",
  "oicp/hono",
  "oicp/testing",
  "oicp/sandbox",
  "oicp/redis",
  "oicp/scenarios",
];

export const PEERS: readonly string[] = ["zod", "ajv", "openapi-fetch", "undici"];

export const WITH_TLS = "oicp/cpo with tls";

/** Entries whose users need TLS only once they call, so that importing them must not load it. */
export const LOADS_NO_TLS: ReadonlySet<string> = new Set([
  WITH_TLS,
  ...ENTRIES.filter((entry) => /\b(?:cpo|emp|hubject|schemas|testing|v2\.3)$|^oicp$/.test(entry)),
]);

/** The statements of a contestant's process. */
export function programOf(contestant: string): string {
  if (contestant === "node alone") return 'await import("data:text/javascript,");';
  if (contestant !== WITH_TLS) return `await import(${JSON.stringify(contestant)});`;
  return `
    const { CpoClient } = await import("oicp/cpo");
    new CpoClient({ operatorId: "DE*ABC", tls: { certFile: "cpo.pem", keyFile: "cpo.key" } });
  `;
}
