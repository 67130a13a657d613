/** One case as an item of a test: how the class did on it. */
export type Item = {
  readonly exercise: string;
  readonly case: string;
  /** Students whose program ran and whose result is known; the fields below are about them. */
  readonly answered: number;
  readonly right: number;
  /** Students whose result is unknown because of an internal error. */
  readonly notGraded: number;
  /** The mean score on everything else, of those who are right on this case and of those who are not; null if none. */
  readonly restOfRight: number | null;
  readonly restOfWrong: number | null;
  /** Corrected item-total correlation (point-biserial), from -1 to 1; null if everybody or nobody is right. */
  readonly discrimination: number | null;
  /** Failures that show a named misconception. */
  readonly explained: number;
  /** The misconception that most of the failures share, among those that can make this case fail. */
  readonly shared: { readonly misconception: string; readonly students: number } | null;
  readonly remarks: readonly RemarkId[];
};

/** Flags of an item, most urgent first. */
export const REMARKS = [
  "not-graded",
  "shared",
  "nobody-right",
  "unexplained",
  "varied",
  "inverted",
  "nobody-fails",
] as const;

export type RemarkId = (typeof REMARKS)[number];
