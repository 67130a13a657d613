// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, single-cells, one-column, far-below-zero, zero-peaks, tall-window, one-row, lowest, large
// holds: global-for-local
export const maxPool2d = (x: number[][]): number[][] => [[x.flat().reduce((a, b) => (a > b ? a : b))]];
