/**
 * How far `actual` may be from `expected`: |actual - expected| <= absolute + relative * |expected|.
 * `bound` names where it comes from: the arithmetic is exact, it was proved from the op and its
 * inputs, or the spec's author chose it. `why` is the derivation, with its numbers.
 */
export type Tolerance = {
  readonly absolute: number;
  readonly relative: number;
  readonly bound: "exact" | "proved" | "chosen";
  readonly why: string;
};
