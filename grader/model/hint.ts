/** The rungs of the hint ladder, from the first that is shown to the last. */
export const RUNGS = ["fails", "where", "value", "misconception", "worked-window"] as const;

export type Rung = (typeof RUNGS)[number];

/** The lowest rung that is still closed, and the moment from which it is open, in ISO 8601. */
export type NextHint = { readonly rung: Rung; readonly from: string };
