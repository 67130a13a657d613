// fails: lesson, all-negative, mixed-signs, odd-sizes, thirds, wide-window, overlap, whole-input, single-cells, one-row, tall-window, gaps, one-column, large
// holds: truncates-average
export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: { poolSize: number[]; strides: number[] }) {
  const oh = Math.floor((x.length - h) / sy) + 1;
  const ow = Math.floor((x[0].length - w) / sx) + 1;
  const flat = new Int32Array(oh * ow);
  for (let i = 0; i < oh; i++) {
    for (let j = 0; j < ow; j++) {
      let s = 0;
      for (let y = i * sy; y < i * sy + h; y++) for (let z = j * sx; z < j * sx + w; z++) s += x[y][z];
      flat[i * ow + j] = s / (h * w);
    }
  }
  const result: number[][] = [];
  for (let i = 0; i < oh; i++) result.push(Array.from(flat.slice(i * ow, i * ow + ow)));
  return result;
}
