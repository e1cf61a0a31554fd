import { OicpError, OicpStatusError } from "../../errors.js";
import type { Hub } from "../hub.js";

/** What became of a request that was passed on. */
export type Forwarded<Answer> =
  | { readonly outcome: "answered"; readonly answer: Answer }
  /** The partner refused, with a code and perhaps a text. */
  | {
      readonly outcome: "refused";
      readonly code: string;
      readonly texts: { readonly Description?: string; readonly AdditionalInfo?: string };
      readonly answer: unknown;
    }
  /** There was no answer, or none that can be understood. */
  | { readonly outcome: "silent" };

/** Waits for a partner's answer. A partner that cannot be reached is no error of the hub. */
export async function forwarded<Answer>(call: Promise<Answer> | undefined): Promise<Forwarded<Answer>> {
  if (call === undefined) return { outcome: "silent" };
  try {
    return { outcome: "answered", answer: await call };
  } catch (error) {
    if (error instanceof OicpStatusError) {
      const { code, description, additionalInfo, answer } = error;
      const texts = {
        ...(description === undefined ? {} : { Description: description }),
        ...(additionalInfo === undefined ? {} : { AdditionalInfo: additionalInfo }),
      };
      return { outcome: "refused", code, texts, answer };
    }
    if (error instanceof OicpError) return { outcome: "silent" };
    throw error;
  }
}

/** Milliseconds that a partner has for an operation. Remote starts and stops are cut off after 60 seconds. */
export function timeoutFor({ options }: Hub, key: string): number {
  const given = options.partnerTimeout;
  const own = typeof given === "object" ? given[key] : given;
  return own ?? (key === "authorizeRemoteStart" || key === "authorizeRemoteStop" ? 60_000 : 10_000);
}
