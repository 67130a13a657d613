// fails: by-hand, negative-edges, even-window, ties, far-below-zero, tall, tall-window, lowest, large
// holds: pads-with-zero
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export const maxPool2d = (x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] => {
  const oh = Math.ceil(x.length / sy);
  const ow = Math.ceil(x[0].length / sx);
  const top = Math.floor(Math.max((oh - 1) * sy + h - x.length, 0) / 2);
  const left = Math.floor(Math.max((ow - 1) * sx + w - x[0].length, 0) / 2);
  return Array.from({ length: oh }, (_, i) =>
    Array.from({ length: ow }, (_, j) =>
      Math.max(
        ...Array.from({ length: h * w }, (_, n) => {
          const r = i * sy - top + Math.floor(n / w);
          const c = j * sx - left + (n % w);
          return x[r]?.[c] ?? 0;
        }),
      ),
    ),
  );
};
