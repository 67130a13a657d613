import type { Tensor } from "../../model/tensor.ts";
import { at, sameShape } from "../../numeric/shape.ts";
import type { PageTensor } from "../page/student/data.ts";

/** Nobody reads a grid with more values than this: pages then show the shape, or a picture. */
const MAX_VALUES = 400;

/** Whether a page contains the numbers of a tensor. */
export function isWritten({ values }: Tensor): boolean {
  return values.length <= MAX_VALUES;
}

/** A tensor as pages contain it. */
export function pageTensor(tensor: Tensor): PageTensor {
  const { shape, values } = tensor;
  return { shape, values: isWritten(tensor) ? Array.from(values, jsonNumber) : null };
}

/** A function's result, with as many digits as its difference from the expected one is written with. */
export function returnedTensor(actual: Tensor, expected: Tensor | undefined): PageTensor {
  const { shape, values } = pageTensor(actual);
  if (values === null || expected === undefined || !sameShape(actual.shape, expected.shape)) return { shape, values };
  return { shape, values: values.map((value, i) => shorten(value, at(expected.values, i))) };
}

function shorten(value: number | string, expected: number): number | string {
  if (typeof value === "string" || Math.abs(value - expected) <= 1e-2 * Math.abs(expected)) return value;
  return Number(value.toPrecision(9));
}

function jsonNumber(value: number): number | string {
  return Number.isFinite(value) ? value : String(value);
}
