interface PoolOptions {
  poolSize: number[];
  strides: number[];
  padding: string;
}

export function maxPool1d(x: number[][], options: PoolOptions): number[][] {
  const pool = options.poolSize[0];
  const stride = options.strides[0];
  const channels = x[0].length;

  const output: number[][] = [];
  for (let i = 0; i + pool <= x.length; i += stride) {
    const step: number[] = [];
    for (let c = 0; c < channels; c++) {
      let max = -Infinity;
      for (let t = i; t < i + pool; t++) max = Math.max(max, x[t][c]);
      step.push(max);
    }
    output.push(step);
  }
  return output;
}
