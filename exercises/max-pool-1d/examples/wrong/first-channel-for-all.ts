// fails: two-scales, all-negative, leftover, overlap, gaps, whole-signal, single-steps, far-below-zero, many-channels, lowest, long
// holds: first-channel-only
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export function maxPool1d(x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] {
  const signal = x.map(([value]) => value);
  const channels = x[0].length;
  const pool = (start: number): number[][] => {
    if (start + size > signal.length) return [];
    const max = Math.max(...signal.slice(start, start + size));
    return [Array.from({ length: channels }, () => max), ...pool(start + stride)];
  };
  return pool(0);
}
