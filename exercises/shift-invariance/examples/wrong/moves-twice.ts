// fails: lesson, stays-inside, up-and-left, whole-stride, all-negative, odd-sizes, wide-window, far-below-zero, fine-fractions, zero-peaks, tall-window, overlap, lowest, large
// holds: nothing
// Moves by twice the distance.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid"; shift: [number, number] };

export function shiftResponse(x: number[][], options: Options): number[][] {
  const [dy, dx] = options.shift;
  const once = x.map((row, r) => row.map((_, c) => x[r - dy]?.[c - dx] ?? 0));
  const twice = once.map((row, r) => row.map((_, c) => once[r - dy]?.[c - dx] ?? 0));
  const [after, before] = [pool(twice, options), pool(x, options)];
  return after.map((row, i) => row.map((v, j) => v - before[i][j]));
}

function pool(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const out: number[][] = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      row.push(Math.max(...x.slice(i, i + h).flatMap((line) => line.slice(j, j + w))));
    }
    out.push(row);
  }
  return out;
}
