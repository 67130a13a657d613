// fails: lesson-channels, photo-pool-2, photo-pool-10, single-cells, odd-sizes, overlap, wide-window, whole-image, tall-window, gaps, one-row, early-layer
// holds: hard-coded
export function poolCost(_shape: number[]): number[] {
  return [2, 2, 1, 16, 4, 12];
}
