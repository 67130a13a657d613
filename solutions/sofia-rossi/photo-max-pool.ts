type Options = { poolSize: number[]; strides: number[]; padding: "valid" };
type Pixel = number[];

export function maxPoolImage(x: Pixel[][], { poolSize, strides }: Options): Pixel[][] {
  const output: Pixel[][] = [];
  for (let top = 0; top + poolSize[0] <= x.length; top += strides[0]) {
    const row: Pixel[] = [];
    for (let left = 0; left + poolSize[1] <= x[0].length; left += strides[1]) {
      // the brightest pixel of the window
      let best = x[top][left];
      let light = brightness(best);
      for (let r = top; r < top + poolSize[0]; r++) {
        for (let c = left; c < left + poolSize[1]; c++) {
          const other = brightness(x[r][c]);
          if (other > light) {
            best = x[r][c];
            light = other;
          }
        }
      }
      row.push(best);
    }
    output.push(row);
  }
  return output;
}

const brightness = ([red, green, blue]: Pixel): number => 0.299 * red + 0.587 * green + 0.114 * blue;
