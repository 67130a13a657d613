// fails: five-channels, wide-window, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: stride-equals-pool
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolChannels(x: Image, options: Options): Image {
  const [h, w] = options.poolSize;
  const rows = Math.floor(x.length / h);
  const columns = Math.floor(x[0].length / w);
  const result: Image = [];
  for (let i = 0; i < rows; i++) {
    result.push([]);
    for (let j = 0; j < columns; j++) result[i].push(x[0][0].map(() => -Infinity));
  }
  for (let r = 0; r < rows * h; r++) {
    for (let c = 0; c < columns * w; c++) {
      const pixel = result[Math.floor(r / h)][Math.floor(c / w)];
      x[r][c].forEach((value, k) => {
        pixel[k] = Math.max(pixel[k], value);
      });
    }
  }
  return result;
}
