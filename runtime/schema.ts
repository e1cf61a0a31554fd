import type { Walk, Walker } from "./validation/walk.js";

/**
 * What a generated message schema is to the rest of the runtime: a reader that maps what was received to the
 * documented form, a checker that names every departure from it, and the Standard Schema view of both.
 */

/** One way in which a value departs from its message. Carries no value: messages hold PINs and card numbers. */
export interface Violation {
  /** RFC 6901 pointer into the message; the empty string is the message itself. */
  readonly pointer: string;
  /** The constraint that is not met: a JSON Schema keyword (`required`, `pattern`, …) or the id of a protocol rule. */
  readonly rule: string;
  /** What is expected there, in words. */
  readonly message: string;
  /**
   * Set when the member is mandatory in the document, but known to be left out by those who send it.
   * A receiver does not report it; a sender must still give it.
   */
  readonly tolerated?: true;
  /** Whether it stops a strict sender. Absent means `error`: departures from the schema are nothing less. */
  readonly severity?: "error" | "warning";
}

/**
 * Something that the reader changed on the way in, or the writer on the way out, so that whoever cares can see it. Null
 * members taken as absent leave no note: live answers are full of them.
 */
export interface ReadNote {
  /** RFC 6901 pointer to the place, in the documented form. */
  readonly pointer: string;
  /** What was there and what it was taken for. */
  readonly message: string;
}

/** A message that was received, read and checked. */
export interface Reception<Received> {
  /** The message in its documented form; the value itself when nothing in it needed reading. */
  readonly value: Received;
  /** What the reader changed. */
  readonly notes: readonly ReadNote[];
  /** Departures that a receiver minds: all but the tolerated ones. */
  readonly violations: readonly Violation[];
}

/** One message of the protocol: `read` takes what was received, `check` says what is wrong, `receive` does both. None throws. */
export interface MessageSchema<Sent, Received = Sent> {
  /** The message's official name, for example `eRoamingAuthorizeStart`. */
  readonly name: string;
  /**
   * Maps a received value to the documented form: null members become absent, known alias spellings the canonical
   * name, a scalar a list where a list is documented, a numeric string a number. Unknown members and unknown
   * enumeration values survive. Never throws and never changes its argument; what it cannot understand stays as it is.
   */
  read(value: unknown, notes?: ReadNote[]): Received;
  /** Every departure from the documented form, or an empty list. */
  check(value: unknown): Violation[];
  /** Reads and checks at once, in the time of one of them, what was received. */
  receive(value: unknown): Reception<Received>;
  /** Whether the value conforms and nothing in it needs reading: yes or no. */
  is(value: unknown): value is Sent;
  /** The same for libraries that take any validator (Standard Schema v1). Reads first, then checks. */
  readonly "~standard": StandardSchemaProps<Sent>;
}

/** Standard Schema v1 (standardschema.dev), the part that validators publish. */
export interface StandardSchemaProps<Output> {
  /** Version of Standard Schema. */
  readonly version: 1;
  /** Whose validator it is. */
  readonly vendor: "oicp";
  /** The value in its documented form, or what is wrong with it. */
  readonly validate: (value: unknown) =>
    | {
        /** The value in its documented form. */
        readonly value: Output;
        /** Absent: it conforms. */
        readonly issues?: undefined;
      }
    | {
        /** Everything that is wrong with it. */
        readonly issues: readonly {
          /** What is expected. */
          readonly message: string;
          /** Where: the members on the way to it. */
          readonly path: readonly string[];
        }[];
      };
  /** Only for types: what goes in, and what comes out. */
  readonly types?:
    | {
        /** Anything. */
        readonly input: unknown;
        /** The message in the form it is sent. */
        readonly output: Output;
      }
    | undefined;
}

/** Makes the schema of one message from its generated function. */
export function createSchema<Sent, Received = Sent>(name: string, walk: Walker): MessageSchema<Sent, Received> {
  return {
    name,
    read: (value, notes = []) => walk(value, 0, startWalk({ notes })) as Received,
    check(value) {
      const violations: Violation[] = [];
      walk(value, 0, startWalk({ reads: false, violations }));
      return violations;
    },
    receive(value) {
      const notes: ReadNote[] = [];
      const violations: Violation[] = [];
      const read = walk(value, 0, startWalk({ tolerant: true, notes, violations }));
      return { value: read as Received, notes, violations };
    },
    is(value): value is Sent {
      const violations: Violation[] = [];
      return walk(value, 0, startWalk({ violations })) === value && violations.length === 0;
    },
    "~standard": {
      version: 1,
      vendor: "oicp",
      validate(value) {
        const violations: Violation[] = [];
        const read = walk(value, 0, startWalk({ violations }));
        return violations.length === 0
          ? { value: read as Sent }
          : { issues: violations.map(({ pointer, message }) => ({ message, path: pointerSegments(pointer) })) };
      },
    },
  };
}

function startWalk({ reads = true, tolerant = false, notes = [], violations }: Partial<Walk>): Walk {
  return { reads, tolerant, notes, violations, path: [], depth: 0 };
}

/** The members named by an RFC 6901 pointer, unescaped. */
export function pointerSegments(pointer: string): string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
