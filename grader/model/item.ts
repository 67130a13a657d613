/** One case as an item of a test: how the class did on it. */
export type Item = {
  readonly exercise: string;
  readonly case: string;
  /** Students whose program ran, and whose result is known; what follows is about them. */
  readonly answered: number;
  readonly right: number;
  /** Students whose result is not known through our fault. */
  readonly notGraded: number;
  /** The mean score on everything but this case, of those who are right on it and of the others; null where there are none. */
  readonly restOfRight: number | null;
  readonly restOfWrong: number | null;
  /** Corrected item-total correlation (point-biserial), from -1 to 1; null where everybody or nobody is right. */
  readonly discrimination: number | null;
  /** Failures that show a misconception which was named. */
  readonly explained: number;
  /** The misconception that most of the failures show, of those that can make this case fail. */
  readonly shared: { readonly misconception: string; readonly students: number } | null;
  readonly remarks: readonly RemarkId[];
};

/** What can be said of a case by its numbers, the most pressing first. */
export const REMARKS = [
  "not-graded",
  "nobody-right",
  "unexplained",
  "shared",
  "varied",
  "inverted",
  "nobody-fails",
] as const;

export type RemarkId = (typeof REMARKS)[number];
