import type { Flaw, Found } from "../../../model/run.ts";
import type { Primordials } from "./primordials.ts";

/**
 * What a returned value turned out to be. Paths and shapes are typed arrays, whose elements no changed prototype can
 * intercept.
 */
export type Reading =
  | { readonly kind: "returned"; readonly shape: Float64Array; readonly values: Float64Array }
  | { readonly kind: "too-much"; readonly shape: Float64Array }
  | {
      readonly kind: "flawed";
      readonly flaw: FlawKind;
      readonly at: Float64Array;
      readonly found: Found;
      readonly length: number;
      readonly firstLength: number;
    };

type FlawKind = Flaw["kind"];

/**
 * Reads a returned value in one walk, every element once. The path down the first elements fixes the shape. The first
 * number fixes the depth, and with it how many numbers there must be: beyond `maxElements`, only the shape is reported.
 */
export function makeReadResult(
  { isArray, hasOwn, Floats, min }: Primordials,
  typeName: (value: unknown) => Found,
  maxDepth: number,
) {
  return function readResult(returned: unknown, maxElements: number): Reading {
    const lengths = new Floats(maxDepth);
    const path = new Floats(maxDepth);
    let known = 0;
    let rank = 0;
    let values = new Floats(0);
    let next = 0;

    function level(array: readonly unknown[], depth: number): Reading | null {
      const length = array.length;
      if (length >>> 0 !== length) return flawed("not-an-array", depth, "object", 0, 0);
      if (depth === known) lengths[known++] = length;
      const firstLength = lengths[depth] ?? 0;
      if (length !== firstLength) return flawed("ragged", depth, "array", length, firstLength);
      if (length === 0) return flawed("empty", depth, "array", 0, 0);
      for (let i = 0; i < length; i++) {
        const value = array[i];
        path[depth] = i;
        if (typeof value === "number" && depth + 1 === rank) values[next++] = value;
        else {
          const stop = other(array, i, value, depth);
          if (stop !== null) return stop;
        }
      }
      return null;
    }

    function other(array: readonly unknown[], index: number, value: unknown, depth: number): Reading | null {
      const inner = depth + 1;
      if (typeof value === "number" && rank === 0) return firstNumber(value, inner);
      if (isArray(value) && inner !== rank) {
        return inner === maxDepth ? flawed("too-deep", inner, "array", 0, 0) : level(value, inner);
      }
      if (value === undefined && !hasOwn(array, index)) return flawed("hole", inner, "undefined", 0, 0);
      const kind = rank === 0 || inner === rank ? "not-a-number" : "not-an-array";
      return flawed(kind, inner, typeName(value), 0, 0);
    }

    function firstNumber(value: number, depth: number): Reading | null {
      rank = depth;
      let elements = 1;
      for (let axis = 0; axis < rank; axis++) elements *= lengths[axis] ?? 0;
      if (elements > maxElements) return { kind: "too-much", shape: part(lengths, rank) };
      values = new Floats(elements);
      values[next++] = value;
      return null;
    }

    function flawed(flaw: FlawKind, depth: number, found: Found, length: number, firstLength: number): Reading {
      return { kind: "flawed", flaw, at: part(path, depth), found, length, firstLength };
    }

    if (!isArray(returned)) return flawed("not-an-array", 0, typeName(returned), 0, 0);
    return level(returned, 0) ?? { kind: "returned", shape: part(lengths, rank), values };
  };

  function part(array: Float64Array, length: number): Float64Array {
    const first = new Floats(min(length, maxDepth));
    for (let i = 0; i < length; i++) first[i] = array[i] ?? 0;
    return first;
  }
}
