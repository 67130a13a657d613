import type { Found } from "../../../model/run.ts";
import type { Primordials } from "./primordials.ts";

/**
 * Names the type of a value; one that cannot be inspected, such as a revoked proxy or one that throws, is an object.
 */
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
