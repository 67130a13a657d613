// fails: lesson, one-channel, two-scales, five-channels, odd-sizes, wide-window, whole-input, single-cells, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: first-channel-only
type Options = { poolSize: number[]; strides: number[] };

// 2차원 함수를 그대로 가져와서 [0]만 붙였다
export function maxPoolChannels(x: number[][][], { poolSize, strides }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + poolSize[0] <= x.length; i += strides[0]) {
    const row: number[] = [];
    for (let j = 0; j + poolSize[1] <= x[0].length; j += strides[1]) {
      let max = x[i][j][0];
      for (let a = 0; a < poolSize[0]; a++) {
        for (let b = 0; b < poolSize[1]; b++) {
          if (x[i + a][j + b][0] > max) max = x[i + a][j + b][0];
        }
      }
      row.push(max);
    }
    result.push(row);
  }
  return result;
}
