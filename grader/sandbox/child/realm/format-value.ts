import type { Primordials } from "./primordials.ts";

/** Receives one piece of the formatted text. */
export type Write = (text: string) => void;

/**
 * Formats any value as a learner would like to read it in a log. Writes piece by piece, so that no long text is ever in
 * memory, and stops after `roomFor` characters.
 */
export function makeFormat(primordials: Primordials, roomFor: number) {
  const { isArray, isError, hasOwn, keys, getOwnPropertyDescriptor, slice, toText, stringify, typedArrayTag } =
    primordials;
  const deepest = 4;
  const most = 100;
  let left = 0;
  let write: Write = () => {};

  return { format, text };

  function format(value: unknown, to: Write): void {
    left = roomFor;
    write = to;
    try {
      if (typeof value === "string") put(slice(value, 0, roomFor));
      else nested(value, 0);
    } catch {
      put("[unreadable]");
    }
  }

  function text(value: unknown): string {
    let line = "";
    format(value, (piece) => {
      line += piece;
    });
    return line;
  }

  function put(piece: string): void {
    left -= piece.length;
    write(piece);
  }

  function nested(value: unknown, depth: number): void {
    if (isCompound(value)) compound(value, depth);
    else put(simple(value));
  }

  function isCompound(value: unknown): value is object {
    return typeof value === "object" && value !== null && !isError(value);
  }

  function simple(value: unknown): string {
    switch (typeof value) {
      case "string":
        return stringify(slice(value, 0, roomFor));
      case "number":
        return value === 0 && 1 / value < 0 ? "-0" : toText(value);
      case "bigint":
        return `${toText(value)}n`;
      case "function":
        return "[function]";
      case "object":
        return value === null ? "null" : error(value as Error);
      default:
        return toText(value);
    }
  }

  function error({ name, message }: Error): string {
    const head = typeof name === "string" ? slice(name, 0, roomFor) : "Error";
    return typeof message === "string" && message !== "" ? `[${head}: ${slice(message, 0, roomFor)}]` : `[${head}]`;
  }

  function compound(value: object, depth: number): void {
    const tag = typedArrayTag(value);
    if (isArray(value) || tag !== undefined) {
      put(tag === undefined ? "[" : `${tag} [`);
      if (depth === deepest) put("…");
      else elements(value as readonly unknown[], depth);
      put("]");
    } else if (depth === deepest) put("{…}");
    else properties(value, depth);
  }

  function elements(array: readonly unknown[], depth: number): void {
    const length = array.length;
    for (let i = 0; i < length; i++) {
      if (i > 0) put(", ");
      if (i === most || left < 0) {
        put(`… ${toText(length - i)} more`);
        return;
      }
      property(array, toText(i), depth);
    }
  }

  function properties(object: object, depth: number): void {
    const names = keys(object);
    put(names.length === 0 ? "{" : "{ ");
    for (let i = 0; i < names.length; i++) {
      const name = names[i] ?? "";
      if (i > 0) put(", ");
      if (i === most || left < 0) {
        put(`… ${toText(names.length - i)} more }`);
        return;
      }
      put(`${slice(name, 0, roomFor)}: `);
      property(object, name, depth);
    }
    put(names.length === 0 ? "}" : " }");
  }

  function property(object: object, name: string, depth: number): void {
    const descriptor = getOwnPropertyDescriptor(object, name);
    if (descriptor === undefined) put("<empty>");
    else if (hasOwn(descriptor, "value")) nested(descriptor.value, depth + 1);
    else put("[getter]");
  }
}
