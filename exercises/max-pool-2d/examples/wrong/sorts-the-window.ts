// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, whole-input, one-column, far-below-zero, zero-peaks, tall-window, one-row, lowest, large
// holds: min-for-max
// 창 안의 값을 정렬해서 첫 번째를 고른다
export function maxPool2d(x: number[][], options: { poolSize: number[]; strides: number[] }) {
  const [ph, pw] = options.poolSize;
  const [sh, sw] = options.strides;
  const out: number[][] = [];
  for (let r = 0; r <= x.length - ph; r += sh) {
    out.push([]);
    for (let c = 0; c <= x[0].length - pw; c += sw) {
      const vals: number[] = [];
      for (let a = 0; a < ph; a++) for (let b = 0; b < pw; b++) vals.push(x[r + a][c + b]);
      vals.sort((p, q) => p - q);
      out[out.length - 1].push(vals[0]);
    }
  }
  return out;
}
