// fails: by-hand, two-scales, all-negative, leftover, overlap, gaps, whole-signal, single-steps, far-below-zero, many-channels, lowest, long
// holds: returns-input
export const maxPool1d = (x: number[][], _options: unknown): number[][] => JSON.parse(JSON.stringify(x));
