/** What TypeScript says of a place in a learner's file. It stands beside a verdict, and never changes one. */
export type TypeAdvice = {
  /** Both counted from 1. */
  readonly line: number;
  readonly column: number;
  /** TypeScript's number for this kind of error: 2322 for `TS2322`. */
  readonly code: number;
  /** TypeScript's own words. */
  readonly said: string;
};
