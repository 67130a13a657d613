import type { Layout } from "../../model/layout.ts";
import type { Op } from "../../ops/op.ts";
import type { Question } from "./question.ts";

/** A property that all cases of an exercise can lack, so that a known mistake passes. */
export type Weakness = {
  /** Whether it applies to an op and a layout. */
  readonly concerns: (op: Op, layout: Layout) => boolean;
  /** Cases that could cover it; all cases if omitted. An exercise without any such case is not weak. */
  readonly among?: (question: Question) => boolean;
  /** Whether this case covers the property that a weak exercise is missing; `first` is the smallest of all cases. */
  readonly isIn: (question: Question, first: Question) => boolean;
  /** What all cases have in common, and which mistake therefore passes. */
  readonly message: (layout: Layout) => string;
  readonly help: string;
};
