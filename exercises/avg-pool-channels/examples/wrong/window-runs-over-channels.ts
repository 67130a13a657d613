// fails: lesson, one-channel, two-scales, five-channels, odd-sizes, thirds, wide-window, whole-input, single-cells, tall-window, gaps, one-row, large
// holds: pools-across-channels
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

// 채널까지 모두 더해서 전체 개수로 나눈다
export function avgPoolChannels(x: number[][][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i <= x.length - h; i += sy) {
    const row: number[] = [];
    for (let j = 0; j <= x[0].length - w; j += sx) {
      const all = x.slice(i, i + h).map((line) => line.slice(j, j + w)).flat(2);
      row.push(all.reduce((a, b) => a + b) / all.length);
    }
    result.push(row);
  }
  return result;
}
