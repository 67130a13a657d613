// fails: by-hand, two-scales, all-negative, leftover, overlap, gaps, whole-signal, single-steps, far-below-zero, many-channels, lowest, long
// holds: channels-first-for-last
// Pools along the channels, as if each row were a channel.
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export const maxPool1d = (x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] =>
  x.map((channel) =>
    Array.from({ length: Math.floor((channel.length - size) / stride) + 1 }, (_, i) =>
      Math.max(...channel.slice(i * stride, i * stride + size)),
    ),
  );
