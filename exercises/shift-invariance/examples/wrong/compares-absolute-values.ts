// fails: all-negative, out-of-sight, odd-sizes, wide-window, far-below-zero, fine-fractions, zero-peaks, tall-window, one-column, overlap, lowest, large
// holds: max-of-absolute
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid"; shift: [number, number] };

// 부호는 방향일 뿐이니까 절댓값으로 비교한다
export function shiftResponse(x: number[][], options: Options): number[][] {
  const before = strongest(x, options);
  const after = strongest(move(x, options.shift), options);
  return after.map((row, i) => row.map((value, j) => value - before[i][j]));
}

function move(x: number[][], [down, right]: [number, number]): number[][] {
  const moved = x.map((row) => row.map(() => 0));
  x.forEach((row, r) => {
    row.forEach((value, c) => {
      if (moved[r + down]?.[c + right] !== undefined) moved[r + down][c + right] = value;
    });
  });
  return moved;
}

function strongest(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const out: number[][] = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      let best = 0;
      for (let a = i; a < i + h; a++) for (let b = j; b < j + w; b++) best = Math.max(best, Math.abs(x[a][b]));
      row.push(best);
    }
    out.push(row);
  }
  return out;
}
