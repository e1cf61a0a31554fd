import type { MessageModel, Model, ReferenceShape, Shape } from "../model/model.js";

/** Quick answers about the messages of a model. */
export interface ModelIndex {
  readonly model: Model;
  message(name: string): MessageModel;
  /** What a reference stands for; other shapes stand for themselves. */
  resolve(shape: Shape): Exclude<Shape, ReferenceShape>;
  /** The names of messages that can be met inside the given ones, and those themselves, in the order of the model. */
  reachable(names: Iterable<string>): Set<string>;
}

export function indexModel(model: Model): ModelIndex {
  const messages = new Map(model.messages.map((message) => [message.name, message]));
  const message = (name: string): MessageModel => {
    const found = messages.get(name);
    if (found === undefined) throw new TypeError(`The model has no message ${name}.`);
    return found;
  };
  const resolve = (shape: Shape): Exclude<Shape, ReferenceShape> =>
    shape.kind === "reference" ? resolve(message(shape.name).shape) : shape;
  return {
    model,
    message,
    resolve,
    reachable(names) {
      const met = new Set<string>();
      const visit = (name: string): void => {
        if (met.has(name)) return;
        met.add(name);
        for (const next of referencesOf(message(name).shape)) visit(next);
      };
      for (const name of names) visit(name);
      return new Set(model.messages.map(({ name }) => name).filter((name) => met.has(name)));
    },
  };
}

/** The names a shape refers to directly. */
export function referencesOf(shape: Shape): string[] {
  switch (shape.kind) {
    case "reference":
      return [shape.name];
    case "array":
      return referencesOf(shape.items);
    case "object":
      return shape.members.flatMap((member) => referencesOf(member.shape));
    default:
      return [];
  }
}
