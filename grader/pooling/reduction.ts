/** What a window's cells become: fold them from `start`, then finish with the number of cells inside the input. */
export type Reduction = {
  readonly start: number;
  readonly add: (soFar: number, cell: number) => number;
  readonly finish: (folded: number, inside: number) => number;
};

/** The largest cell; padding is never seen. */
export const maximum: Reduction = {
  start: Number.NEGATIVE_INFINITY,
  add: Math.max,
  finish: (folded) => folded,
};

/** The sum divided by the number of cells inside the input. */
export const average: Reduction = {
  start: 0,
  add: (soFar, cell) => soFar + cell,
  finish: (folded, inside) => folded / inside,
};
