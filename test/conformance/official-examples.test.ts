import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { v23 } from "oicp/schemas";
import { correctAll } from "../../generator/correct.js";
import { coverage } from "../../generator/errata/coverage/coverage.js";
import { importAll, type Import } from "../../generator/import/import-all.js";
import { readInput, readSources, repository } from "../../generator/project.js";
import type { MessageSchema, ReadNote } from "../../runtime/schema.js";
import { correctedDocument } from "../support/corrected-document.js";
import { officialDocuments } from "../support/official-documents.js";
import { objectsBelow } from "../support/walk-document.js";

type Data = Record<string, unknown>;

const files = { cpo: "oicp-2.3/openapi-cpo/openapi.yaml", emp: "oicp-2.3/openapi-emp/openapi.yaml" } as const;
type Role = keyof typeof files;

/** An example in an official document: of a whole component, or of something inside of one. */
interface Example {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** The official documents, read once. */
let imported: Promise<Import> | undefined;

/** Everything that an official document gives as an example, with the way to the schema it is an example of. */
async function examplesOf(role: Role, folder: string): Promise<Example[]> {
  imported ??= readSources(repository).then((sources) => importAll(sources, folder));
  const { whole } = await imported;
  return [...objectsBelow(whole.get(files[role]))].flatMap(([path, node]) => {
    const examples = (node["examples"] ?? ("example" in node ? [node["example"]] : [])) as unknown[];
    return Array.isArray(examples) ? examples.map((value) => ({ path, value })) : [];
  });
}

const isComponent = ({ path }: Example): boolean => path.length === 3 && path[1] === "schemas";

/** Errata that whole examples go against (OICP23-E134), by message: the pointer and the rule that are reported. */
const expected: Readonly<Record<string, string>> = {
  eRoamingAuthorizeStart: "/Identification oneOf",
  eRoamingAuthorizeStop: "/Identification oneOf",
  eRoamingAuthorizationStart: "/AuthorizationStopIdentifications/0 oneOf",
  eRoamingAuthorizeRemoteStart: "/Identification oneOf",
  eRoamingAuthorizeRemoteReservationStart: "/Identification oneOf",
  eRoamingChargeDetailRecord: "/Identification oneOf",
  eRoamingChargeDetailRecords: "/content/0/Identification oneOf",
  eRoamingPullEVSEData: "/SearchCenter/GeoCoordinates oneOf",
  eRoamingPullEVSEStatus: "/SearchCenter/GeoCoordinates oneOf",
};

/** What the reader takes for something else: an erratum each. */
const taken: Readonly<Record<string, string>> = {
  // OICP23-E006
  eRoamingGetChargeDetailRecords: "/OperatorID",
};

/** Members that no document defines (OICP23-E131), and two that only Hubject assigns (OICP23-E038). */
const undeclared: Readonly<Record<string, readonly string[]>> = {
  eRoamingPushEvseData: ["deltaType", "lastUpdate"].map((name) => `/OperatorEvseData/EvseDataRecord/0/${name}`),
  eRoamingAuthorizeStop: ["/PartnerProductID"],
  eRoamingPushAuthenticationData: ["QRCode", "PlugAndCharge", "Remote", "RFID"].map(
    (kind) => `/ProviderAuthenticationData/AuthenticationDataRecord/0/${kind}Identification`,
  ),
};

const schemas: Readonly<Record<string, MessageSchema<unknown>>> = v23;
const document = correctedDocument("2.3");

describe.each([
  ["cpo", 51],
  ["emp", 65],
] as const)("the examples in the official %s document", { timeout: 60_000 }, (role, count) => {
  test("are all looked at", async (context) => {
    expect(await examplesOf(role, officialDocuments(context))).toHaveLength(count);
  });

  test("of components conform, but for the errata they are known to go against", async (context) => {
    const wholes = (await examplesOf(role, officialDocuments(context))).filter(isComponent);
    expect(wholes.length).toBeGreaterThan(30);
    for (const { path, value } of wholes) {
      const name = path[2] ?? "";
      const schema = schemas[name];
      expect(schema, name).toBeDefined();
      const notes: ReadNote[] = [];
      const violations = schema?.check(schema.read(value, notes)).map(({ pointer, rule }) => `${pointer} ${rule}`);
      expect(violations, name).toEqual(expected[name] === undefined ? [] : [expected[name]]);
      expect(
        notes.map(({ pointer }) => pointer),
        name,
      ).toEqual(taken[name] === undefined ? [] : [taken[name]]);
    }
  });

  test("of components have no member that nobody defines, but for those that are known", async (context) => {
    for (const example of (await examplesOf(role, officialDocuments(context))).filter(isComponent)) {
      const name = example.path[2] ?? "";
      const schema = document.components.schemas[name];
      expect(unknownMembers(schema as Data, schemas[name]?.read(example.value)), name).toEqual(undeclared[name] ?? []);
    }
  });

  test("lose nothing when they are read", async (context) => {
    for (const example of (await examplesOf(role, officialDocuments(context))).filter(isComponent)) {
      const name = example.path[2] ?? "";
      const before = structuredClone(example.value);
      const after = schemas[name]?.read(example.value);
      expect(leaves(after), name).toEqual(leaves(before));
      expect(example.value, name).toEqual(before);
    }
  });

  test("of notifications belong to one notification each (OICP23-E132)", async (context) => {
    const types = ["Start", "Progress", "End", "Error"].map((type) => `eRoamingChargingNotification${type}`);
    const examples = await examplesOf(role, officialDocuments(context));
    for (const type of types) {
      const example = examples.find(({ path }) => path.length === 3 && path[2] === type);
      expect(example, type).toBeDefined();
      expect(types.filter((each) => schemas[each]?.check(example?.value).length === 0)).toEqual([type]);
    }
  });

  test("of members conform to what the corrected document says in their place", async (context) => {
    const inner = (await examplesOf(role, officialDocuments(context))).filter((example) => !isComponent(example));
    expect(inner.length).toBeGreaterThan(10);
    const places = correctedPlaces(role);
    const ajv = new Ajv2020({ strict: false });
    (formats as unknown as (instance: Ajv2020) => void)(ajv);
    ajv.addSchema({ $id: "oicp", components: document.components });
    for (const { path, value } of inner) {
      const pointer = `/${path.join("/")}`;
      const place = places.get(pointer);
      expect(place, pointer).toBeDefined();
      expect(ajv.validate({ $ref: `oicp#${place}` }, value), `${pointer} ${ajv.errorsText()}`).toBe(true);
    }
  });
});

const inputs = await readInput(repository);
const corrected = correctAll(inputs);

/** Where the places of an official document are in the corrected one. */
function correctedPlaces(role: Role): Map<string, string> {
  const [input, version] = [inputs, corrected].map((each) => each.find(({ version }) => version === "2.3"));
  if (input === undefined || version === undefined) throw new Error("There is no OICP 2.3.");
  const { documents } = coverage(input as (typeof inputs)[0], version as (typeof corrected)[0], []);
  const pairs = documents.find(({ name }) => name === role)?.pairs ?? new Map();
  return new Map([...pairs].flatMap(([own, theirs]) => [...theirs].map((each): [string, string] => [each, own])));
}

/** Every plain value with the name of the member it is in, in no order; whether it is in a list does not count. */
function leaves(value: unknown, name = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => leaves(item, name)).toSorted();
  if (typeof value !== "object" || value === null) return [`${name}: ${JSON.stringify(value)}`];
  return Object.entries(value)
    .flatMap(([key, item]) => leaves(item, key))
    .toSorted();
}

/** Pointers of members that a schema does not define. */
function unknownMembers(schema: Data, value: unknown, pointer = ""): string[] {
  const reference = schema["$ref"];
  const node =
    typeof reference === "string"
      ? (document.components.schemas[reference.split("/").at(-1) ?? ""] as unknown as Data)
      : schema;
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => unknownMembers((node["items"] ?? {}) as Data, item, `${pointer}/${index}`));
  }
  if (typeof value !== "object" || value === null) return [];
  const members = (node["properties"] ?? {}) as Record<string, Data>;
  return Object.entries(value).flatMap(([name, item]) => {
    const member = members[name];
    return member === undefined ? [`${pointer}/${name}`] : unknownMembers(member, item, `${pointer}/${name}`);
  });
}
