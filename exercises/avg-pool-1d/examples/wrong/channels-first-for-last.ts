// fails: by-hand, two-scales, thirds, leftover, overlap, gaps, whole-signal, single-steps, many-channels, zeros, long
// holds: channels-first-for-last
// Pools along the channels, as if each row were a channel.
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export const avgPool1d = (x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] =>
  x.map((channel) =>
    Array.from({ length: Math.floor((channel.length - size) / stride) + 1 }, (_, i) =>
      channel.slice(i * stride, i * stride + size).reduce((sum, value) => sum + value / size, 0),
    ),
  );
