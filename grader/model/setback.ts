/** Why a submission fails if no misconception is named, in the order in which the first that fits is taken. */
export const SETBACKS = [
  "no-return",
  "texts",
  "no-numbers",
  "wrong-name",
  "empty-file",
  "syntax",
  "past-the-edge",
  "error",
  "limit",
  "forbidden",
  "unexplained",
] as const;

export type Setback = (typeof SETBACKS)[number];
