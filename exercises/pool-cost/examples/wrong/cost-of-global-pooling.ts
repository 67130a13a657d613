// fails: lesson, lesson-channels, photo-pool-2, photo-pool-10, single-cells, odd-sizes, overlap, wide-window, tall-window, gaps, one-row, early-layer
// holds: global-for-local
export function poolCost([height, width, channels]: number[]): number[] {
  // 이미지 전체가 윈도우 하나
  return [1, 1, channels, height * width * channels, channels, channels * (height * width - 1)];
}
