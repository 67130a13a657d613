// fails: by-hand, all-edges, even-window, uneven-padding, larger-window, zeros-inside, tall, tall-window, one-row, large
// holds: same-as-valid
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const go = (top: number): number[][] => (top + h > x.length ? [] : [across(top, 0), ...go(top + sy)]);
  const across = (top: number, left: number): number[] =>
    left + w > x[0].length ? [] : [mean(top, left), ...across(top, left + sx)];
  const mean = (top: number, left: number): number => {
    let sum = 0;
    for (let r = top; r < top + h; r++) for (let c = left; c < left + w; c++) sum += x[r][c];
    return sum / (h * w);
  };
  return go(0);
}
