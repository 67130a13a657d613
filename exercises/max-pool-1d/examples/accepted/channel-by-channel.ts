// Takes the signal apart into channels, pools each as a list, and puts the steps together again.
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export function maxPool1d(x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] {
  return transposed(transposed(x).map((channel) => poolList(channel, size, stride)));
}

function poolList(list: number[], size: number, stride: number): number[] {
  const windows = Math.floor((list.length - size) / stride) + 1;
  const result = new Array<number>(windows);
  for (let i = 0; i < windows; i++) {
    let best = list[i * stride];
    for (let d = 1; d < size; d++) if (list[i * stride + d] > best) best = list[i * stride + d];
    result[i] = best;
  }
  return result;
}

function transposed(x: number[][]): number[][] {
  return x[0].map((_, k) => x.map((step) => step[k]));
}
