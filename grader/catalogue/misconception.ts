/** The misconceptions that outputs can show, in the order in which the catalogue lists them. */
export const MISCONCEPTIONS = [
  "min-for-max",
  "avg-for-max",
  "max-for-avg",
  "sum-for-avg",
  "max-from-zero",
  "max-of-absolute",
  "rounds-average",
  "truncates-average",
  "divides-by-side",
  "divides-by-image",
  "index-for-value",
  "subsamples",
  "window-one-short",
  "window-one-long",
  "stride-one",
  "stride-equals-pool",
  "strides-swapped",
  "pool-size-swapped",
  "pool-height-for-both",
  "stride-height-for-both",
  "transposed",
  "starts-one-late",
  "one-axis-only",
  "keeps-partial-windows",
  "drops-last-window",
  "reads-past-edge",
  "same-as-valid",
  "pads-with-zero",
  "counts-padding",
  "pads-all-after",
  "pads-larger-before",
  "pools-across-channels",
  "first-channel-only",
  "channels-reversed",
  "first-image-only",
  "channels-first-for-last",
  "global-for-local",
  "returns-input",
  "all-zeros",
] as const;

export type MisconceptionId = (typeof MISCONCEPTIONS)[number];

/** Those that are found by other means than comparing outputs. */
export const OTHERWISE_FOUND = [
  "mutates-input",
  "keeps-state",
  "draws-random-numbers",
  "hard-coded",
  "too-many-reads",
] as const;

/** Everything that a diagnosis can name. */
export type DiagnosisId = MisconceptionId | (typeof OTHERWISE_FOUND)[number];
