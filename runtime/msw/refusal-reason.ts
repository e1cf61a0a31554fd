import { isObject } from "../validation/is.js";
import type { RefusedRequest } from "./types.js";

/** Why a server refused a request before its handler, taken from what it answered: a hub's faults or an acknowledgement. */
export async function refusalReason(request: Request, response: Response): Promise<RefusedRequest> {
  const { method, url } = request;
  return { method, url, status: response.status, reason: reasonIn(await textOf(response)) };
}

function reasonIn(text: string): string {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return "The request was refused.";
  }
  if (!isObject(body)) return "The request was refused.";
  const status = isObject(body["StatusCode"]) ? body["StatusCode"] : {};
  const errors = Array.isArray(body["validationErrors"]) ? body["validationErrors"] : [];
  return [
    body["message"] ?? status["Description"],
    ...errors.map((error) =>
      isObject(error) ? `${String(error["fieldReference"])} ${String(error["errorMessage"])}` : "",
    ),
    status["AdditionalInfo"],
  ]
    .filter((part) => typeof part === "string" && part !== "")
    .join(" ");
}

const textOf = (response: Response): Promise<string> => response.clone().text();
