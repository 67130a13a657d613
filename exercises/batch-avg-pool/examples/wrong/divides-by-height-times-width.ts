// fails: by-hand, two-scales, wide-window, odd-sizes, batch-of-one, gaps, single-cells, tall-window, large
// holds: divides-by-image
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolBatch(x: Image[], { poolSize, strides }: Options): Image[] {
  const height = x[0].length;
  const width = x[0][0].length;
  const out: Image[] = [];
  for (let n = 0; n < x.length; n++) {
    const image: Image = [];
    for (let top = 0; top + poolSize[0] <= height; top += strides[0]) {
      const row: number[][] = [];
      for (let left = 0; left + poolSize[1] <= width; left += strides[1]) {
        const pixel: number[] = [];
        for (let k = 0; k < x[n][0][0].length; k++) {
          let sum = 0;
          for (let r = top; r < top + poolSize[0]; r++) for (let c = left; c < left + poolSize[1]; c++) sum += x[n][r][c][k];
          pixel.push(sum / (height * width));
        }
        row.push(pixel);
      }
      image.push(row);
    }
    out.push(image);
  }
  return out;
}
