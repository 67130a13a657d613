type Options = { poolSize: number[]; strides: number[]; padding: "valid" };

/** Average pooling, one window after the other. */
export function avgPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const output: number[][] = [];
  for (let top = 0; top + poolSize[0] <= x.length; top += strides[0]) {
    output.push([]);
    for (let left = 0; left + poolSize[1] <= x[0].length; left += strides[1]) {
      let sum = 0;
      for (let r = 0; r < poolSize[0]; r++) {
        for (let c = 0; c < poolSize[1]; c++) sum += x[top + r][left + c];
      }
      output.at(-1)!.push((sum / (poolSize[0] * poolSize[1])) | 0); // whole numbers, like the input
    }
  }
  return output;
}
