import type { CorrectedDocument } from "./corrected-document.js";

/** One direction in which an operation travels, as the corrected document tells it. */
export interface Leg {
  /** Name of the client's method and of the server's handler. */
  readonly key: string;
  readonly sender: string;
  readonly receiver: string;
  readonly path: string;
  /** The path parameter that carries the partner's id. */
  readonly parameter: string | undefined;
  /** Members of the request that this leg makes mandatory. */
  readonly requires: readonly string[];
  readonly paged: boolean;
  readonly request: Message;
  readonly answer: Message;
}

/** A message under its official name, with its members in the document's order. */
export interface Message {
  readonly name: string;
  readonly members: readonly string[];
}

interface Content {
  readonly content: { readonly "application/json": { readonly schema: { readonly $ref?: string } } };
}

interface Post {
  readonly operationId: string;
  readonly requestBody: Content;
  readonly responses: Readonly<Record<"200", Content>>;
  readonly "x-oicp-legs": readonly {
    readonly sender: string;
    readonly receiver: string;
    readonly requires?: readonly string[];
  }[];
  readonly "x-oicp-partner": { readonly parameter?: string };
  readonly "x-oicp-pagination"?: object;
  /** Operations that share the path. */
  readonly "x-oicp-operations"?: readonly { readonly operationId: string; readonly request: string }[];
}

/** Every leg of a corrected document, in its order. */
export function legsOf(document: CorrectedDocument): Leg[] {
  const paths = document["paths"] as Readonly<Record<string, { readonly post: Post }>>;
  const message = (name: string): Message => ({
    name,
    members: Object.keys(document.components.schemas[name]?.properties ?? {}),
  });
  return Object.entries(paths).flatMap(([path, { post }]) => {
    const { operationId, requestBody, responses, "x-oicp-legs": legs, "x-oicp-partner": partner } = post;
    const operations = post["x-oicp-operations"] ?? [{ operationId, request: nameOf(requestBody) }];
    return operations.flatMap(({ operationId: key, request }) =>
      legs.map(({ sender, receiver, requires = [] }) => ({
        key,
        sender,
        receiver,
        path,
        parameter: partner.parameter,
        requires,
        paged: post["x-oicp-pagination"] !== undefined,
        request: message(request),
        answer: message(nameOf(responses["200"])),
      })),
    );
  });
}

const nameOf = ({ content }: Content): string => content["application/json"].schema.$ref?.split("/").at(-1) ?? "";
