import type { Primordials } from "./primordials.ts";

/** Writes any value as a learner would like to read it in a log; it stops after `roomFor` characters. */
export function makeShow(primordials: Primordials, roomFor: number) {
  const { isArray, isError, hasOwn, keys, getOwnPropertyDescriptor, slice, toText, stringify, typedArrayTag } =
    primordials;
  const deepest = 4;
  const most = 100;

  return function show(value: unknown): string {
    if (typeof value === "string") return slice(value, 0, roomFor);
    try {
      return nested(value, 0, { left: roomFor });
    } catch {
      return "[unreadable]";
    }
  };

  function nested(value: unknown, depth: number, room: { left: number }): string {
    const text = isCompound(value) ? compound(value, depth, room) : simple(value);
    room.left -= text.length;
    return text;
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

  function compound(value: object, depth: number, room: { left: number }): string {
    const tag = typedArrayTag(value);
    if (isArray(value) || tag !== undefined) {
      const name = tag === undefined ? "" : `${tag} `;
      return depth === deepest ? `${name}[…]` : `${name}[${elements(value as readonly unknown[], depth, room)}]`;
    }
    return depth === deepest ? "{…}" : properties(value, depth, room);
  }

  function elements(array: readonly unknown[], depth: number, room: { left: number }): string {
    const length = array.length;
    let line = "";
    for (let i = 0; i < length; i++) {
      if (i > 0) line += ", ";
      if (i === most || room.left < 0) return `${line}… ${toText(length - i)} more`;
      line += property(array, toText(i), depth, room);
    }
    return line;
  }

  function properties(object: object, depth: number, room: { left: number }): string {
    const names = keys(object);
    let line = "";
    for (let i = 0; i < names.length; i++) {
      const name = names[i] ?? "";
      if (i > 0) line += ", ";
      if (i === most || room.left < 0) return `{ ${line}… ${toText(names.length - i)} more }`;
      line += `${slice(name, 0, roomFor)}: ${property(object, name, depth, room)}`;
    }
    return line === "" ? "{}" : `{ ${line} }`;
  }

  function property(object: object, name: string, depth: number, room: { left: number }): string {
    const descriptor = getOwnPropertyDescriptor(object, name);
    if (descriptor === undefined) return "<empty>";
    return hasOwn(descriptor, "value") ? nested(descriptor.value, depth + 1, room) : "[getter]";
  }
}
