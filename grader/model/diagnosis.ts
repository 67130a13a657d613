/** What a learner seems to believe: sets of misconception ids, and the cases that show it. */
export type Diagnosis = {
  readonly misconceptions: readonly string[];
  readonly alsoFits: readonly (readonly string[])[];
  readonly evidence: readonly string[];
};
