type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolChannels(x: Image, options: Options): Image {
  const [poolHeight, poolWidth] = options.poolSize;
  const [down, right] = options.strides;
  const channels = x[0][0].length;
  const result: Image = [];
  for (let top = 0; top + poolHeight <= x.length; top += down) {
    const row: number[][] = [];
    for (let left = 0; left + poolWidth <= x[0].length; left += right) {
      const mean = new Array<number>(channels).fill(0);
      for (let r = top; r < top + poolHeight; r++) {
        for (let c = left; c < left + poolWidth; c++) {
          for (let k = 0; k < channels; k++) mean[k] += x[r][c][k];
        }
      }
      row.push(mean.map((sum) => sum / (poolHeight * poolWidth)));
    }
    result.push(row);
  }
  return result;
}
