import type { Found } from "../../../model/run.ts";
import type { Primordials } from "./primordials.ts";

/** Names what a value is; one that cannot be looked at, such as a proxy that throws or was revoked, is an object. */
export function makeTypeName({ isArray, getPrototypeOf, typedArrayTag, promise }: Primordials) {
  return function typeName(value: unknown): Found {
    if (value === null) return "null";
    if (typeof value !== "object") return typeof value as Found;
    try {
      return kindOf(value);
    } catch {
      return "object";
    }
  };

  function kindOf(value: object): Found {
    if (isArray(value)) return "array";
    if (typedArrayTag(value) !== undefined) return "typed-array";
    for (let proto = getPrototypeOf(value); proto !== null; proto = getPrototypeOf(proto)) {
      if (proto === promise) return "promise";
    }
    return "object";
  }
}
