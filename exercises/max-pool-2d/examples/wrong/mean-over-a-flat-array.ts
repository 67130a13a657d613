// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, whole-input, one-column, far-below-zero, zero-peaks, tall-window, one-row, lowest, large
// holds: avg-for-max
export function maxPool2d(
  matrix: number[][],
  { poolSize: [kh, kw], strides: [sy, sx] }: { poolSize: [number, number]; strides: [number, number] },
): number[][] {
  const H = matrix.length;
  const W = matrix[0].length;
  const data = Float64Array.from(matrix.flat());
  const oh = Math.floor((H - kh) / sy) + 1;
  const ow = Math.floor((W - kw) / sx) + 1;
  const pooled = new Float64Array(oh * ow);
  for (let p = 0; p < pooled.length; p++) {
    const top = Math.floor(p / ow) * sy;
    const left = (p % ow) * sx;
    for (let q = 0; q < kh * kw; q++) {
      pooled[p] += data[(top + Math.floor(q / kw)) * W + left + (q % kw)] / (kh * kw);
    }
  }
  return Array.from({ length: oh }, (_, i) => [...pooled.subarray(i * ow, (i + 1) * ow)]);
}
