// Takes the image apart into matrices, pools each one, and puts them together again.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolChannels(x: number[][][], options: Options): number[][][] {
  const pooled = x[0][0].map((_, k) => pool(x.map((row) => row.map((pixel) => pixel[k])), options));
  return pooled[0].map((row, i) => row.map((_, j) => pooled.map((channel) => channel[i][j])));
}

function pool(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      let sum = 0;
      for (let r = i; r < i + h; r++) for (let c = j; c < j + w; c++) sum += x[r][c];
      row.push(sum / (h * w));
    }
    result.push(row);
  }
  return result;
}
