// Moves nothing: a window over the moved matrix is the window over `x` that lies as far the other way.
type Options = {
  poolSize: [number, number];
  strides: [number, number];
  padding: "valid";
  shift: [number, number];
};

export function shiftResponse(x: number[][], { poolSize: [h, w], strides: [down, right], shift }: Options): number[][] {
  const result: number[][] = [];
  for (let top = 0; top + h <= x.length; top += down) {
    const row: number[] = [];
    for (let left = 0; left + w <= x[0].length; left += right) {
      row.push(largest(x, top - shift[0], left - shift[1], h, w) - largest(x, top, left, h, w));
    }
    result.push(row);
  }
  return result;
}

/** The largest number of a window that may stick out; outside there are zeros. */
function largest(x: number[][], top: number, left: number, h: number, w: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let r = top; r < top + h; r++) {
    const row = x[r];
    for (let c = left; c < left + w; c++) {
      const value = row === undefined || c < 0 || c >= row.length ? 0 : row[c];
      if (value > best) best = value;
    }
  }
  return best;
}
