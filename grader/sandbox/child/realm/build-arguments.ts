import type { Tensor, Values } from "../../../model/tensor.ts";
import type { Primordials } from "./primordials.ts";

/** Builds the nested arrays that a learner's function is called with, and later checks whether they were changed. */
export function makeArguments({ isArray, isNan }: Primordials) {
  function build({ shape, values }: Tensor): unknown {
    const rank = shape.length;
    let next = 0;
    function level(axis: number): readonly unknown[] {
      const length = shape[axis] ?? 0;
      if (axis === rank - 1) {
        next += length;
        return rowOf(values, next - length, length);
      }
      const array = new Array<unknown>(length);
      for (let i = 0; i < length; i++) array[i] = level(axis + 1);
      return array;
    }
    return level(0);
  }

  /** Created at its full length, a row takes up no more memory than its numbers, unlike one that grew. */
  function rowOf(values: Values, start: number, length: number): readonly number[] {
    const row = new Array<number>(length);
    for (let i = 0; i < length; i++) row[i] = values[start + i] ?? 0;
    return row;
  }

  function isUnchanged(nested: unknown, { shape, values }: Tensor): boolean {
    const rank = shape.length;
    let next = 0;
    function level(array: unknown, axis: number): boolean {
      const length = shape[axis] ?? 0;
      if (!isArray(array) || array.length !== length) return false;
      if (axis === rank - 1) {
        next += length;
        return isRow(array, values, next - length, length);
      }
      for (let i = 0; i < length; i++) if (!level(array[i], axis + 1)) return false;
      return true;
    }
    return level(nested, 0);
  }

  function isRow(row: readonly unknown[], values: Values, start: number, length: number): boolean {
    for (let i = 0; i < length; i++) {
      const value = row[i];
      const was = values[start + i];
      if (value !== was && !(isNan(value) && isNan(was))) return false;
    }
    return true;
  }

  return { build, isUnchanged };
}
