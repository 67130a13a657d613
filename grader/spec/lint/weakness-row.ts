import type { Op } from "../../ops/op.ts";
import type { Layout } from "../../pooling/layout.ts";
import type { Question } from "./question.ts";

/** Something that all cases of an exercise can lack, so that a known mistake passes. */
export type Weakness = {
  /** Whether it means anything for an op and a layout. */
  readonly concerns: (op: Op, layout: Layout) => boolean;
  /** The cases that could have what lacks; all where it is left out. An exercise without any is not weak. */
  readonly among?: (question: Question) => boolean;
  /** Whether a case has what lacks; `first` is the smallest of all cases. */
  readonly isIn: (question: Question, first: Question) => boolean;
  /** What all cases have in common, and what passes therefore. */
  readonly message: (layout: Layout) => string;
  readonly help: string;
};
