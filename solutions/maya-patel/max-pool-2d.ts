type Options = { poolSize: number[]; strides: number[] };

export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const result: number[][] = [];
  let top = 0;
  while (top + poolSize[0] <= x.length) {
    const row: number[] = [];
    let left = 0;
    while (left + poolSize[1] <= x[0].length) {
      let best = -Infinity;
      for (let r = top; r < top + poolSize[0]; r++) {
        for (let c = left; c < left + poolSize[1]; c++) best = Math.max(best, x[r][c]);
      }
      row.push(best);
      left += step(poolSize[1], strides[1]);
    }
    result.push(row);
    top += step(poolSize[0], strides[0]);
  }
  return result;
}

// Walks from one window to the next, cell by cell of the window that is left behind.
function step(size: number, stride: number): number {
  let moved = 0;
  while (moved !== stride) if (moved < size) moved++;
  return moved;
}
