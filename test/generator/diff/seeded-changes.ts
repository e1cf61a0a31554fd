import type { Decisions } from "./changed-repository.js";

/** One change of a later version of the official documents, as Hubject might publish it. */
export interface SeededChange {
  readonly name: string;
  /** The files it is made in, below oicp-2.3, and what it does to their data. */
  readonly files: readonly string[];
  readonly change: (data: Loose) => void;
  /** What is found once the overlays are adapted: place, kind, verdict for sender and receiver, step. */
  readonly found: readonly string[];
  /**
   * What is reported before, when an overlay does not apply any more, documents contradict each other, or something new
   * is not described: the diagnostic with its place, and what stands there in the file.
   */
  readonly diagnosed?: { readonly as: RegExp; readonly at: RegExp };
}

const S = "breaking/compatible major";
const R = "compatible/breaking major";
const both = "breaking/breaking major";
const none = "compatible/compatible minor";
const note = "compatible/compatible patch";

/** Data of a YAML file, to be changed in place. */
export interface Loose {
  [name: string]: Loose;
}

const inBoth = (file: string): string[] => [`openapi-cpo/${file}`, `openapi-emp/${file}`];
const records = [...inBoth("schemas/EvseDataRecord.yaml"), "openapi-emp/schemas/PullEvseDataRecord.yaml"];

const put = (data: Loose | undefined, name: string, value: unknown): void =>
  void Object.assign(data ?? {}, { [name]: value });
const textsOf = (data: Loose | undefined): string[] => data as unknown as string[];
const add = (data: Loose | undefined, ...values: string[]): void => void textsOf(data).push(...values);
function drop(data: Loose | undefined, value: string): void {
  const texts = textsOf(data);
  texts.splice(texts.indexOf(value), 1);
}
function rename(data: Loose, from: string, to: string): void {
  const entries = Object.entries(data).map(([name, value]) => [name === from ? to : name, value] as const);
  for (const name of Object.keys(data)) delete data[name];
  Object.assign(data, Object.fromEntries(entries));
}

export const paths = {
  outages: "/evsepush/v23/operators/{operatorID}/outage-records",
  pricing: "/dynamicpricing/v10/providers/{providerID}/evse-pricing",
  status: "/evsepush/v21/operators/{operatorID}/status-records",
  statusNow: "/evsepush/v22/operators/{operatorID}/status-records",
};

const outages = {
  post: {
    operationId: "eRoamingPushOutages_V2.3",
    tags: ["eRoamingEvseStatus"],
    parameters: [{ $ref: "../parameters/path/operatorID.yaml" }],
    requestBody: {
      required: true,
      content: { "application/json": { schema: { $ref: "../schemas/eRoamingPushOutages.yaml" } } },
    },
    responses: {
      "200": {
        description: "",
        content: { "application/json": { schema: { $ref: "../schemas/eRoamingAcknowledgment.yaml" } } },
      },
    },
  },
};

/** Files that are new. */
export const newFiles: Readonly<Record<string, unknown>> = {
  "openapi-cpo/resources/eRoamingPushOutages.yaml": outages,
  "openapi-cpo/schemas/eRoamingPushOutages.yaml": {
    type: "object",
    required: ["EvseID", "Begin"],
    properties: { EvseID: { $ref: "./EvseID.yaml" }, Begin: { type: "string", format: "date-time" } },
  },
};

export const seededChanges: readonly SeededChange[] = [
  {
    name: "operation added",
    found: [`pushOutages operation-added ${none}`],
    diagnosed: { as: /^spec\/documents\/2\.3\/cpo\.yaml:\d+:\d+ {2}error OICP4001/, at: /^post:/ },
    files: ["openapi-cpo/openapi.yaml"],
    change: ({ paths: all }) => put(all, paths.outages, { $ref: "./resources/eRoamingPushOutages.yaml" }),
  },
  {
    name: "message added",
    found: [`eRoamingPushOutages message-added ${none}`],
    files: ["openapi-cpo/schemas/_index.yaml"],
    change: (data) => put(data, "eRoamingPushOutages", { $ref: "./eRoamingPushOutages.yaml" }),
  },
  {
    name: "operation removed",
    found: [`pullEvsePricing operation-removed ${both}`],
    diagnosed: {
      as: /^spec\/overlays\/[^:]+:\d+:\d+ {2}error OICP2003[^]*v10\/providers\/\{providerID\}\/evse-pricing/,
      at: /^target: /,
    },
    files: ["openapi-emp/openapi.yaml"],
    change: ({ paths: all }) => void delete all?.[paths.pricing],
  },
  {
    name: "path version up",
    found: [`pushEvseStatus path-changed ${both}`],
    diagnosed: { as: /^spec\/overlays\/[^:]+:\d+:\d+ {2}error OICP2003[^]*evsepush\/v21\/operators/, at: /^target: / },
    files: ["openapi-cpo/openapi.yaml"],
    change: ({ paths: all }) => rename(all as Loose, paths.status, paths.statusNow),
  },
  {
    name: "mandatory member added",
    found: [`eRoamingAuthorizeStop.ConnectorID member-added ${S}`],
    files: inBoth("schemas/eRoamingAuthorizeStop.yaml"),
    change: ({ properties, required }) => {
      put(properties, "ConnectorID", { type: "string" });
      add(required, "ConnectorID");
    },
  },
  {
    name: "optional member added",
    found: [`eRoamingChargingNotificationStart.TariffName member-added ${none}`],
    files: inBoth("schemas/eRoamingChargingNotificationStart.yaml"),
    change: ({ properties }) => put(properties, "TariffName", { type: "string" }),
  },
  {
    name: "member removed",
    found: [
      `EvseDataRecord.MaxCapacity member-removed ${both}`,
      `PullEvseDataRecord.MaxCapacity member-removed ${both}`,
    ],
    diagnosed: { as: /^spec\/overlays\/[^:]+:\d+:\d+ {2}error OICP4005[^]*MaxCapacity/, at: /^MaxCapacity:/ },
    files: records,
    change: ({ properties }) => void delete properties?.["MaxCapacity"],
  },
  {
    name: "member renamed",
    found: [
      `EvseDataRecord.HardwareManufacturer member-removed ${both}`,
      `EvseDataRecord.HardwareMaker member-added ${none}`,
      `PullEvseDataRecord.HardwareManufacturer member-removed ${both}`,
      `PullEvseDataRecord.HardwareMaker member-added ${none}`,
    ],
    diagnosed: {
      as: /^spec\/overlays\/[^:]+:\d+:\d+ {2}error OICP4005[^]*HardwareManufacturer/,
      at: /^HardwareManufacturer:/,
    },
    files: records,
    change: ({ properties }) => rename(properties as Loose, "HardwareManufacturer", "HardwareMaker"),
  },
  {
    name: "member became mandatory",
    found: [`eRoamingAuthorizeStart.EvseID member-required ${S}`],
    files: inBoth("schemas/eRoamingAuthorizeStart.yaml"),
    change: ({ required }) => add(required, "EvseID"),
  },
  {
    name: "member became optional",
    found: [`eRoamingAuthorizeRemoteStop.EvseID member-optional ${R}`],
    files: inBoth("schemas/eRoamingAuthorizeRemoteStop.yaml"),
    change: ({ required }) => drop(required, "EvseID"),
  },
  {
    name: "enumeration widened",
    found: [`Accessibility values-added ${R}`],
    files: inBoth("schemas/Accessibility.yaml"),
    change: (data) => add(data["enum"], "Residents only"),
  },
  {
    name: "enumeration in place widened",
    found: [`CalibrationLawDataAvailability values-added ${R}`],
    diagnosed: {
      as: /^spec\/overlays\/[^:]+:\d+:\d+ {2}error OICP2004[^]*CalibrationLawDataAvailability/,
      at: /^x-expect:/,
    },
    files: records,
    change: ({ properties }) => add(properties?.["CalibrationLawDataAvailability"]?.["enum"], "Unknown"),
  },
  {
    name: "enumeration in place widened, where it is a filter",
    found: [],
    files: ["openapi-emp/schemas/eRoamingPullEVSEData.yaml"],
    change: ({ properties }) => add(properties?.["CalibrationLawDataAvailability"]?.["items"]?.["enum"], "Unknown"),
  },
  {
    name: "enumeration narrowed",
    found: [`PaymentOption values-removed ${S}`],
    files: inBoth("schemas/PaymentOption.yaml"),
    change: (data) => drop(data["enum"], "Direct"),
  },
  {
    name: "pattern narrowed",
    found: [`UID pattern-narrowed ${S}`],
    files: inBoth("schemas/UID.yaml"),
    change: (data) => put(data, "pattern", "^([0-9A-F]{8}|[0-9A-F]{14})$"),
  },
  {
    name: "pattern widened",
    found: [`SessionID pattern-widened ${R}`],
    files: inBoth("schemas/SessionID.yaml"),
    change: (data) => put(data, "pattern", "^[A-Za-z0-9]{8}(-[A-Za-z0-9]{4}){3}-[A-Za-z0-9]{12,16}$"),
  },
  {
    name: "pattern that a correction expects",
    found: [],
    diagnosed: { as: /^spec\/overlays\/[^:]+:\d+:\d+ {2}error OICP2004[^]*schemas\/ChargingPoolID/, at: /^x-expect:/ },
    files: inBoth("schemas/ChargingPoolID.yaml"),
    change: (data) => put(data, "pattern", "^[A-Za-z]{2}[A-Za-z0-9]{3}P[A-Za-z0-9]{1,30}$"),
  },
  {
    name: "length changed",
    found: [`ProductID bound-narrowed ${S}`],
    diagnosed: { as: /^spec\/overlays\/[^:]+:\d+:\d+ {2}error OICP2003[^]*maximum == 50/, at: /^target: / },
    files: inBoth("schemas/ProductID.yaml"),
    change: (data) => put(data, "maximum", 40),
  },
  {
    name: "number of items bounded",
    found: [`EvseDataRecord.Plugs bound-narrowed ${S}`, `PullEvseDataRecord.Plugs bound-narrowed ${S}`],
    files: records,
    change: ({ properties }) => put(properties?.["Plugs"], "maxItems", 10),
  },
  {
    name: "type changed",
    found: [`eRoamingChargingNotificationProgress.ChargingDuration type-changed ${both}`],
    files: inBoth("schemas/eRoamingChargingNotificationProgress.yaml"),
    change: ({ properties }) => put(properties?.["ChargingDuration"], "type", "boolean"),
  },
  {
    name: "number became whole",
    found: [`eRoamingChargingNotificationStart.MeterValueStart type-changed ${S}`],
    files: inBoth("schemas/eRoamingChargingNotificationStart.yaml"),
    change: ({ properties }) => put(properties?.["MeterValueStart"], "type", "integer"),
  },
  {
    name: "format dropped",
    found: [`eRoamingChargingNotificationEnd.SessionStart format-removed ${R}`],
    files: inBoth("schemas/eRoamingChargingNotificationEnd.yaml"),
    change: ({ properties }) => void delete properties?.["SessionStart"]?.["format"],
  },
  {
    name: "operation deprecated",
    found: [`authorizeStop deprecated ${none}`],
    files: inBoth("resources/eRoamingAuthorization/eRoamingAuthorizeStop_V2.1.yaml"),
    change: ({ post }) => put(post, "deprecated", true),
  },
  {
    name: "erratum fixed upstream",
    found: [
      `eRoamingGetChargeDetailRecords.CDRForwarded tolerance-removed ${R}`,
      `eRoamingGetChargeDetailRecords.CDRForwarded errata-changed ${note}`,
      `eRoamingGetChargeDetailRecords errata-changed ${note}`,
    ],
    diagnosed: { as: /^spec\/overlays\/[^:]+:\d+:\d+ {2}error OICP2004[^]*CDRForwarder/, at: /^x-expect:/ },
    files: ["openapi-emp/schemas/eRoamingGetChargeDetailRecords.yaml"],
    change: ({ properties }) => rename(properties as Loose, "CDRForwarder", "CDRForwarded"),
  },
  {
    name: "new conflict between the documents",
    found: [],
    diagnosed: {
      as: /^spec\/documents\/2\.3\/emp\.yaml:\d+:\d+ {2}error OICP3001[^]*spec\/documents\/2\.3\/cpo\.yaml:\d+:\d+ says/,
      at: /^Plate/,
    },
    files: ["openapi-emp/schemas/AuthenticationMode.yaml"],
    change: (data) => add(data["enum"], "Plate"),
  },
];

/** What a maintainer makes of them. */
export const decisions: Decisions = {
  rewritten: {
    [paths.status]: paths.statusNow,
    HardwareManufacturer: "HardwareMaker",
  },
  undescribed: ["MaxCapacity"],
  dropped: ({ target, "x-erratum": erratum }) =>
    erratum === "OICP23-E004" && String(target).endsWith("eRoamingGetChargeDetailRecords.properties"),
  added: [
    {
      target: "$.components.schemas.ProductID",
      "x-documents": ["cpo", "emp"],
      update: { maxLength: 40 },
    },
    {
      target: "$.components.schemas.AuthenticationMode.enum[?@ == 'Plate']",
      "x-documents": ["emp"],
      remove: true,
    },
    {
      target: `$.paths['${paths.outages}'].post`,
      update: {
        operationId: "pushOutages",
        description: "Tells when charge points will be out of service.",
        "x-oicp-name": "eRoamingPushOutages",
        "x-oicp-service-version": "2.3",
        "x-oicp-legs": [
          { sender: "CPO", receiver: "Hubject", senderObligation: "optional", receiverObligation: "optional" },
        ],
        "x-oicp-partner": { role: "operator", parameter: "operatorID" },
        "x-oicp-answer": "acknowledgement",
        "x-oicp-retry": "upsert",
        "x-oicp-deadline": { client: 60_000, server: 40_000 },
      },
    },
  ],
};
