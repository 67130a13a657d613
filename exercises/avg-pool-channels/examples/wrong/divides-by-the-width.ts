// fails: lesson, one-channel, two-scales, five-channels, odd-sizes, thirds, wide-window, whole-input, tall-window, gaps, large
// holds: divides-by-side
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export const avgPoolChannels = (x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image =>
  starts(x.length, h, sy).map((r) =>
    starts(x[0].length, w, sx).map((c) =>
      x
        .slice(r, r + h)
        .flatMap((row) => row.slice(c, c + w))
        .reduce((sums, pixel) => sums.map((sum, k) => sum + pixel[k]))
        .map((sum) => sum / w),
    ),
  );

const starts = (n: number, k: number, s: number, from = 0): number[] =>
  from + k > n ? [] : [from, ...starts(n, k, s, from + s)];
