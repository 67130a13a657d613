// fails: wide-window, tall-window, one-row
// holds: pool-size-swapped
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

// 윈도우는 [너비, 높이]
export const poolCost = ([H, W, C]: number[], { poolSize: [w, h], strides: [sy, sx] }: Options): number[] => {
  const size = (n: number, k: number, s: number) => Math.floor((n - k) / s) + 1;
  const out = [size(H, h, sy), size(W, w, sx), C];
  const values = out.reduce((a, b) => a * b);
  return [...out, H * W * C, values, values * (h * w - 1)];
};
