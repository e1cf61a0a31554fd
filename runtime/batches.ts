import { OicpAbortError, OicpError, OicpValidationError } from "./errors.js";
import type { Filled, Operation } from "./operation.js";
import type { Call } from "./client/call.js";
import type { Caller } from "./client/caller.js";
import type { CallOptions } from "./client/options.js";

/** What a push does with its records. */
export type PushAction = "fullLoad" | "update" | "insert" | "delete";

/** How a push is cut into batches; whatever a single call can be told holds for each of them. */
export interface BatchOptions extends CallOptions {
  /** What to do with the records. */
  readonly action: PushAction;
  /** Records a batch at most. Default 1000. */
  readonly size?: number | undefined;
  /**
   * What to do with a `fullLoad` that does not fit one batch. A second one would erase the first, so it is refused.
   * With `insertRest` the first batch goes as `fullLoad` and the others as `insert`: until the last one has arrived, and
   * for good if one fails, the hub shows drivers only a part of the charge points.
   */
  readonly largeFullLoad?: "refuse" | "insertRest" | undefined;
  /** Whether to go on after a batch that failed. Default false. */
  readonly continueOnFailure?: boolean | undefined;
  /** Told of each batch when it is done. */
  readonly onProgress?: ((progress: BatchProgress) => void) | undefined;
}

/** How far a push in batches has come. */
export interface BatchProgress {
  /** Batches that are done, failed ones among them. */
  readonly done: number;
  /** Batches in all. */
  readonly batches: number;
  /** Records that were acknowledged. */
  readonly acknowledged: number;
  /** Records in all. */
  readonly records: number;
  /** The batches that failed, in their order. */
  readonly failures: readonly BatchFailure[];
}

/** A batch that failed. */
export interface BatchFailure {
  /** Place of its first record in the list, from 0. */
  readonly from: number;
  /** How many records it held. */
  readonly count: number;
  /** Why it failed. */
  readonly error: OicpError;
}

/**
 * A push in batches under way. Resolves when every batch is done; rejects with the error of the first that failed,
 * unless it was to go on.
 */
export type BatchRun = Promise<BatchProgress> & {
  /** Where it stands; after a rejection, how much the hub has acknowledged. */
  readonly progress: BatchProgress;
};

/** A push operation of a client, with the records in a list `Records` inside its member `Envelope`. */
export interface Push<
  Request extends object,
  Received,
  Envelope extends keyof Request,
  Records extends keyof Request[Envelope],
  Partner extends keyof Request[Envelope],
> {
  (request: Request, options?: CallOptions): Call<Received>;
  /**
   * Sends any number of records in as many requests as it takes, one after the other, each acknowledged before the
   * next. The other members of the request's envelope are given with the options.
   */
  inBatches(
    records: Exclude<Request[Envelope][Records], undefined>,
    options: BatchOptions &
      Filled<Omit<Request[Envelope], Records>, Partner & Exclude<keyof Request[Envelope], Records>>,
  ): BatchRun;
}

/** Where a push keeps its records, and whom they belong to when the options do not say. */
export interface BatchLayout<Envelope, Records, Partner> {
  readonly envelope: Envelope;
  readonly records: Records;
  readonly partner: Partner;
  readonly partnerId: string | undefined;
}

/** Makes a push operation of a client that can also be called in batches. */
export function createPush<
  Request extends object,
  Answer,
  Received,
  Envelope extends keyof Request & string,
  Records extends keyof Request[Envelope] & string,
  Partner extends keyof Request[Envelope] & string,
>(
  call: Caller,
  operation: Operation<Request, Answer, Received>,
  layout: BatchLayout<Envelope, Records, Partner>,
): Push<Request, Received, Envelope, Records, Partner> {
  const push = (request: Request, options?: CallOptions): Call<Received> => call(operation, request, options);
  return Object.assign(push, {
    inBatches(given: Exclude<Request[Envelope][Records], undefined>, options: BatchOptions): BatchRun {
      const records = given as readonly unknown[];
      const { action, size = 1000, largeFullLoad: _policy, continueOnFailure, onProgress, ...rest } = options;
      const { signal, deadline, operatorId, providerId, headers, ...members } = rest;
      const id = operatorId ?? providerId ?? layout.partnerId;
      const state: { -readonly [Name in keyof BatchProgress]: BatchProgress[Name] } = {
        done: 0,
        batches: Math.ceil(records.length / size),
        acknowledged: 0,
        records: records.length,
        failures: [],
      };
      const send = async (from: number): Promise<void> => {
        const batch = records.slice(from, from + size);
        const envelope = { [layout.partner]: id, ...members, [layout.records]: batch };
        const request = {
          ActionType: action === "fullLoad" && from > 0 ? "insert" : action,
          [layout.envelope]: envelope,
        };
        try {
          await call(operation, request, { signal, deadline, operatorId, providerId, headers });
          state.acknowledged += batch.length;
        } catch (error) {
          if (!(error instanceof OicpError)) throw error;
          state.failures = [...state.failures, { from, count: batch.length, error }];
          // Without its first batch a full load has nothing that the others could be added to; an aborted one is over.
          const hopeless = (action === "fullLoad" && from === 0) || error instanceof OicpAbortError;
          if (continueOnFailure !== true || hopeless) throw error;
        } finally {
          state.done += 1;
          onProgress?.({ ...state });
        }
      };
      const run = async (): Promise<BatchProgress> => {
        refuse(operation.key, records, options, size);
        for (let from = 0; from < records.length; from += size) await send(from);
        return { ...state };
      };
      return Object.defineProperty(run(), "progress", { get: () => ({ ...state }) }) as BatchRun;
    },
  });
}

/** Throws for what would do harm: a full load in parts, or one of nothing, which deletes everything. */
function refuse(operation: string, records: readonly unknown[], options: BatchOptions, size: number): void {
  const { action, largeFullLoad = "refuse" } = options;
  const reason = !(Number.isInteger(size) && size > 0)
    ? "has a batch size that is no number from 1"
    : action !== "fullLoad"
      ? undefined
      : records.length === 0
        ? "is a fullLoad without records, which deletes everything: call the operation itself if that is meant"
        : records.length > size && largeFullLoad === "refuse"
          ? `is a fullLoad of ${records.length} records in batches of ${size}, and each would erase the one before: raise size, or set largeFullLoad to insertRest`
          : undefined;
  if (reason === undefined) return;
  const violation = { pointer: "", rule: "R-21", message: reason };
  throw new OicpValidationError("request", [violation], { operation });
}
