// fails: out-of-sight, wide-window, far-below-zero, tall-window, one-column, overlap, large
// holds: strides-swapped
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid"; shift: [number, number] };

export function shiftResponse(x: number[][], options: Options): number[][] {
  const [dy, dx] = options.shift;
  const shifted: number[][] = [];
  for (let r = 0; r < x.length; r++) {
    shifted.push([]);
    for (let c = 0; c < x[0].length; c++) shifted[r].push(x[r - dy]?.[c - dx] ?? 0);
  }
  const p = maxPool(x, options);
  return maxPool(shifted, options).map((row, i) => row.map((v, j) => v - p[i][j]));
}

function maxPool(x: number[][], { poolSize, strides }: Options): number[][] {
  const out: number[][] = [];
  for (let i = 0; i + poolSize[0] <= x.length; i += strides[1]) {
    const row: number[] = [];
    for (let j = 0; j + poolSize[1] <= x[0].length; j += strides[0]) {
      row.push(Math.max(...x.slice(i, i + poolSize[0]).flatMap((line) => line.slice(j, j + poolSize[1]))));
    }
    out.push(row);
  }
  return out;
}
