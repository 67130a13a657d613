enum Axis {
  Down = 0,
  Right = 1,
}

type Options = { poolSize: number[]; strides: number[]; padding: "valid" };

/** Max pooling, one window after the other. */
export function maxPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  const output: number[][] = [];
  for (let top = 0; top + poolSize[Axis.Down] <= x.length; top += strides[Axis.Down]) {
    output.push([]);
    for (let left = 0; left + poolSize[Axis.Right] <= x[0].length; left += strides[Axis.Right]) {
      const window: number[] = [];
      for (let r = 0; r < poolSize[Axis.Down]; r++) {
        window.push(...x[top + r].slice(left, left + poolSize[Axis.Right]));
      }
      output.at(-1)!.push(window.reduce((a, b) => (a > b ? a : b)));
    }
  }
  return output;
}
