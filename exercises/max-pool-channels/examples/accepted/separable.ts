// A window's maximum is the maximum of its columns' maxima: first across, then down.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolChannels(x: Image, { poolSize, strides }: Options): Image {
  const height = x.length;
  const channels = x[0][0].length;
  const width = Math.floor((x[0].length - poolSize[1]) / strides[1]) + 1;
  const across = new Float64Array(height * width * channels);
  let to = 0;
  for (let r = 0; r < height; r++) {
    for (let c = 0; c < width; c++) {
      for (let k = 0; k < channels; k++) {
        let best = x[r][c * strides[1]][k];
        for (let d = 1; d < poolSize[1]; d++) {
          const value = x[r][c * strides[1] + d][k];
          if (value > best) best = value;
        }
        across[to++] = best;
      }
    }
  }
  const result: Image = [];
  for (let top = 0; top + poolSize[0] <= height; top += strides[0]) {
    const row: number[][] = [];
    for (let c = 0; c < width; c++) {
      const pixel: number[] = [];
      for (let k = 0; k < channels; k++) {
        let best = -Infinity;
        for (let r = top; r < top + poolSize[0]; r++) {
          const value = across[(r * width + c) * channels + k];
          if (value > best) best = value;
        }
        pixel.push(best);
      }
      row.push(pixel);
    }
    result.push(row);
  }
  return result;
}
