import type { Tensor } from "../model/tensor.ts";
import { at, sameShape } from "../numeric/shape.ts";
import type { PageTensor } from "./page/student/data.ts";

/** More than these are no grid that anyone reads: pages then say the shape, or show a picture. */
const MOST_VALUES = 400;

export function pageTensor({ shape, values }: Tensor): PageTensor {
  return { shape, values: values.length > MOST_VALUES ? null : Array.from(values, jsonNumber) };
}

/** What a function returned, with no more digits than it takes to tell it from what was expected. */
export function returnedTensor(actual: Tensor, expected: Tensor | undefined): PageTensor {
  const { shape, values } = pageTensor(actual);
  if (values === null || expected === undefined || !sameShape(actual.shape, expected.shape)) return { shape, values };
  return { shape, values: values.map((value, i) => shortened(value, at(expected.values, i))) };
}

function shortened(value: number | string, expected: number): number | string {
  if (typeof value === "string" || Math.abs(value - expected) <= 1e-6 * Math.abs(expected)) return value;
  return Number(value.toPrecision(7));
}

function jsonNumber(value: number): number | string {
  return Number.isFinite(value) ? value : String(value);
}
