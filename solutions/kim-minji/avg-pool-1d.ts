interface PoolOptions {
  poolSize: number[];
  strides: number[];
  padding: string;
}

export function avgPool1d(x: number[][], options: PoolOptions): number[][] {
  const pool = options.poolSize[0];
  const stride = options.strides[0];
  const channels = x[0].length;

  const output: number[][] = [];
  for (let i = 0; i + pool <= x.length; i += stride) {
    const step: number[] = [];
    for (let c = 0; c < channels; c++) {
      let sum = 0;
      for (let t = i; t < i + pool; t++) sum += x[t][c];
      step.push(sum / pool);
    }
    output.push(step);
  }
  return output;
}
