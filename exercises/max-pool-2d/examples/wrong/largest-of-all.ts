// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, single-cells, one-column, tall-window, one-row, far-below-zero, large
// holds: global-for-local
export const maxPool2d = (x: number[][]): number[][] => [[x.flat().reduce((a, b) => (a > b ? a : b))]];
