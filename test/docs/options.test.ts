import { describe, expect, it } from "vitest";
import { defaultsIn, interfacesIn, parseInterfaces, unitIn, type OptionMember } from "./option-interfaces.js";
import { nameIn, readPage, tableUnder, type Table } from "./pages.js";

const client = "docs/client-options.md";
const server = "docs/server-options.md";
const paging = "docs/paging-pushes-limits.md";
const tls = "docs/tls.md";

/** Each interface of options: the file that declares it, and the page with its table, under a heading that begins so. */
const TABLES: readonly (readonly [file: string, name: string, page: string, heading?: string])[] = [
  ["runtime/client/options.ts", "ClientOptions", client],
  ["runtime/client/options.ts", "PoolOptions", client],
  ["runtime/client/options.ts", "RetryOptions", client],
  ["runtime/client/options.ts", "CircuitBreakerOptions", client],
  ["runtime/client/options.ts", "LimitOptions", client],
  ["runtime/client/options.ts", "CallOptions", client],
  ["runtime/client/options.ts", "PageOptions", client],
  ["runtime/rules/options.ts", "RuleOptions", client],
  ["runtime/transport/fetch.ts", "FetchTransportOptions", client],
  ["runtime/transport/tls-options.ts", "TlsMaterial", tls],
  ["runtime/transport/tls-options.ts", "TlsFiles", tls],
  ["runtime/server/server-options.ts", "ServerOptions", server],
  ["runtime/server/server-options.ts", "ProxyIdentity", server],
  ["runtime/adapters/node.ts", "ServeOptions", server],
  ["runtime/adapters/hono.ts", "HonoOptions", server],
  ["runtime/redis/limits.ts", "RedisLimitsOptions", paging],
  ["runtime/redis/sequence.ts", "RedisSequenceOptions", paging],
  ["runtime/batches.ts", "BatchOptions", "docs/pushes.md", "Big pushes"],
  ["runtime/otel/instrument.ts", "InstrumentOptions", "docs/telemetry.md", "OpenTelemetry"],
];

/** What a table says that the interface does not, and the other way round. */
function differences(members: readonly OptionMember[], { rows }: Table): string[] {
  const found: string[] = [];
  const listed = rows.map((row) => nameIn(row["Option"]));
  for (const name of listed) if (!members.some((member) => member.name === name)) found.push(`${name} is no option`);
  for (const { name, optional, documentation } of members) {
    const row = rows[listed.indexOf(name)];
    if (row === undefined) {
      found.push(`${name} is missing`);
      continue;
    }
    const { Default = "", Unit = "" } = row;
    if (Default === "") found.push(`${name} has no default`);
    if (optional === Default.startsWith("mandatory") && !Default.startsWith("mandatory for"))
      found.push(`${name} is ${optional ? "not " : ""}mandatory`);
    const unit = unitIn(documentation);
    if (unit !== undefined && Unit !== unit) found.push(`${name} is in ${unit}, not in "${Unit}"`);
    // Members that share their documentation share what it says of defaults.
    const shared = members.filter((member) => member.documentation === documentation).map((member) => member.name);
    const said = rows.filter((_, index) => shared.includes(listed[index] ?? "")).map((other) => other["Default"]);
    for (const value of defaultsIn(documentation)) {
      if (!withoutCommas(said.join(" ")).includes(withoutCommas(value)))
        found.push(`${name} has the default ${value}, not "${Default}"`);
    }
  }
  return found;
}

/** Thousands are set apart on pages, and in code not everywhere. */
const withoutCommas = (text: string): string => text.replace(/(?<=\d),(?=\d{3})/g, "");

describe("the tables of options say what the interfaces do", () => {
  const tables = TABLES.map(([file, name, page, heading = `\`${name}\``]) => ({ file, name, page, heading }));

  it.each(tables)("$file: $name in $page", async ({ file, name, page, heading }) => {
    const members = (await interfacesIn(file)).get(name);
    expect(members?.length, `${name} of ${file}`).toBeGreaterThan(0);
    expect(differences(members ?? [], tableUnder(await readPage(page), heading))).toEqual([]);
  });

  it("and no interface of options is left out", async () => {
    const files = [...new Set(TABLES.map(([file]) => file))];
    const names = (await Promise.all(files.map(async (file) => [...(await interfacesIn(file)).keys()]))).flat();
    const listed = TABLES.map(([, name]) => name);
    expect(names.filter((name) => name.endsWith("Options") && !listed.includes(name))).toEqual([]);
  });

  it("a difference is found", () => {
    const text = `export interface O {
      /** Milliseconds of rest. Default 1,000. */
      readonly rest?: number;
      /** Default: requests \`strict\`, answers \`off\`. */
      readonly mode?: { readonly request?: string; readonly answer?: string } | undefined;
      readonly port: number;
      readonly other?: string;
    }`;
    const members = parseInterfaces("o.ts", text).get("O") ?? [];
    const rows = [
      { Option: "`rest`", Default: "2,000", Unit: "s" },
      { Option: "`mode.request`", Default: "`strict`" },
      { Option: "`mode.answer`", Default: "`strict`" },
      { Option: "`port`", Default: "none" },
      { Option: "`more`", Default: "none" },
    ];
    expect(differences(members, { heading: "O", rows })).toEqual([
      "more is no option",
      'rest is in ms, not in "s"',
      'rest has the default 1,000, not "2,000"',
      'mode.request has the default `off`, not "`strict`"',
      'mode.answer has the default `off`, not "`strict`"',
      "port is mandatory",
      "other is missing",
    ]);
  });
});
