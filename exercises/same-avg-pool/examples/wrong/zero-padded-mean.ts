// fails: by-hand, all-edges, even-window, uneven-padding, larger-window, zeros-inside, tall, tall-window, one-row, large
// holds: counts-padding
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

// 패딩은 0이니까 더해도 그대로, 개수는 항상 h * w
export const avgPool2d = (x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] => {
  const rows = Math.ceil(x.length / sy);
  const cols = Math.ceil(x[0].length / sx);
  const top = Math.max((rows - 1) * sy + h - x.length, 0) >> 1;
  const left = Math.max((cols - 1) * sx + w - x[0].length, 0) >> 1;
  const at = (r: number, c: number): number => x[r]?.[c] ?? 0;
  const mean = (i: number, j: number): number => {
    let total = 0;
    for (let n = 0; n < h * w; n++) total += at(i * sy - top + Math.floor(n / w), j * sx - left + (n % w));
    return total / (h * w);
  };
  return Array.from({ length: rows }, (_, i) => Array.from({ length: cols }, (_, j) => mean(i, j)));
};
