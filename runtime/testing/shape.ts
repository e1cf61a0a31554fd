/**
 * What a message is made of, for making instances of it: the same facts that its validator checks, as plain data. The
 * generator writes one table of shapes for each version of the protocol.
 */
export type Shape =
  ReferenceShape | ObjectShape | ListShape | TextShape | NumberShape | BooleanShape | ChoiceShape | OptionalShape;

/** The name of another message. */
export type ReferenceShape = string;

export interface ObjectShape {
  readonly kind: "object";
  readonly members: Readonly<Record<string, Shape>>;
  /** Members of which exactly one is present. */
  readonly exactlyOne: readonly string[];
}

export interface ListShape {
  readonly kind: "list";
  readonly items: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
}

export interface TextShape {
  readonly kind: "text";
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: RegExp;
  readonly format?: "date-time";
}

export interface NumberShape {
  readonly kind: "number";
  readonly integer?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface BooleanShape {
  readonly kind: "boolean";
}

/** One of a few texts. */
export interface ChoiceShape {
  readonly kind: "choice";
  readonly values: readonly string[];
}

/** A member that may be absent. */
export interface OptionalShape {
  readonly kind: "optional";
  readonly shape: Exclude<Shape, OptionalShape>;
}

/** A shape for each message of a version. */
export type Shapes<Messages> = { readonly [Name in keyof Messages]: Exclude<Shape, OptionalShape> };

export const object = (members: Readonly<Record<string, Shape>>, exactlyOne: readonly string[] = []): ObjectShape => ({
  kind: "object",
  members,
  exactlyOne,
});

export const list = (items: Shape, bounds: Omit<ListShape, "kind" | "items"> = {}): ListShape => ({
  kind: "list",
  items,
  ...bounds,
});

export const text = (bounds: Omit<TextShape, "kind"> = {}): TextShape => ({ kind: "text", ...bounds });

export const number = (bounds: Omit<NumberShape, "kind"> = {}): NumberShape => ({ kind: "number", ...bounds });

export const boolean = (): BooleanShape => ({ kind: "boolean" });

export const choice = (values: readonly string[]): ChoiceShape => ({ kind: "choice", values });

export const optional = (shape: OptionalShape["shape"]): OptionalShape => ({ kind: "optional", shape });

/** A shape without the `optional` around it. */
export const bare = (shape: Shape): OptionalShape["shape"] =>
  typeof shape !== "string" && shape.kind === "optional" ? shape.shape : shape;

export const isOptional = (shape: Shape): boolean => typeof shape !== "string" && shape.kind === "optional";
