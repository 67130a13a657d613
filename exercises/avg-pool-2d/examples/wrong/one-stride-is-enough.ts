// fails: wide-window, one-row, tall-window, gaps, large
// holds: stride-height-for-both
export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [stride] }: { poolSize: number[]; strides: number[] }) {
  const mean = (top: number, left: number): number => {
    let total = 0;
    for (let r = top; r < top + h; r++) for (let c = left; c < left + w; c++) total += x[r][c];
    return total / (h * w);
  };
  const result: number[][] = [];
  for (let top = 0; top <= x.length - h; top += stride) {
    const row: number[] = [];
    for (let left = 0; left <= x[0].length - w; left += stride) row.push(mean(top, left));
    result.push(row);
  }
  return result;
}
