import { build } from "esbuild";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { describe, expect, inject, it } from "vitest";

const project = inject("project");

/** Entries that listen on a socket or observe Node itself. Every other one is for browsers too. */
const nodeOnly: ReadonlySet<string> = new Set([
  "oicp/node",
  "oicp/express",
  "oicp/sandbox",
  "oicp/scenarios",
  "oicp/otel",
]);

const manifest = JSON.parse(await readFile(join(project, "node_modules/oicp/package.json"), "utf8")) as {
  exports: Record<string, unknown>;
};
const entries = Object.keys(manifest.exports)
  .filter((path) => typeof manifest.exports[path] === "object")
  .map((path) => path.replace(".", "oicp"))
  .filter((entry) => !nodeOnly.has(entry));

/** One script for browsers, with everything in it; nothing is declared external. */
async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: project },
    bundle: true,
    format: "iife",
    globalName: "program",
    platform: "browser",
    absWorkingDir: project,
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** What the script makes of a page: the globals of a browser, and none of Node's. */
async function runInPage(script: string, fetch: typeof globalThis.fetch): Promise<unknown> {
  const { AbortController, AbortSignal, FormData, Headers, Request, Response, TextDecoder, TextEncoder, URL } =
    globalThis;
  const { clearTimeout, console, crypto, performance, queueMicrotask, setTimeout } = globalThis;
  const web = { AbortController, AbortSignal, FormData, Headers, Request, Response, TextDecoder, TextEncoder, URL };
  const page = createContext({ ...web, clearTimeout, console, crypto, fetch, performance, queueMicrotask, setTimeout });
  runInContext(script, page);
  return runInContext("program.run()", page);
}

const answer = { AuthorizationStatus: "Authorized", SessionID: "f98efba4-02d8-4fa0-b810-9a9d50d2c527" };
const request = '{ Identification: { RFIDMifareFamilyIdentification: { UID: "1234ABCD" } } }';

describe("a bundle for browsers", () => {
  it.each(entries)("takes %s as it is", async (entry) => {
    expect(await bundle(`export * from "${entry}";`)).not.toMatch(/\bfrom ?"node:|require\("node:/);
  });

  it("calls the hub over fetch", async () => {
    const script = await bundle(`
      import { CpoClient } from "oicp/cpo";
      const client = new CpoClient({ operatorId: "DE*ABC", baseUrl: "https://proxy.example" });
      export const run = async () => (await client.authorizeStart(${request})).AuthorizationStatus;
    `);
    const urls: string[] = [];
    const fetch: typeof globalThis.fetch = (input) => {
      urls.push(input instanceof Request ? input.url : String(input));
      return Promise.resolve(Response.json({ ...answer, StatusCode: { Code: "000" } }));
    };
    expect(await runInPage(script, fetch)).toBe("Authorized");
    expect(urls).toEqual([expect.stringMatching(/^https:\/\/proxy\.example\/.*\/authorize\/start$/)]);
  });

  it("says that certificates are not for it to choose", async () => {
    const script = await bundle(`
      import { CpoClient } from "oicp/cpo";
      const client = new CpoClient({ operatorId: "DE*ABC", tls: { certFile: "cpo.pem", keyFile: "cpo.key" } });
      export const run = () => client.authorizeStart(${request}).then(() => "called", (error) => error.message);
    `);
    expect(await runInPage(script, () => Promise.reject(new Error("must not be called")))).toBe(
      "tls and pool need Node: leave them out, or hand in a transport",
    );
  });
});
