// 먼저 채널마다 행렬을 꺼낸 다음 하나씩 풀링한다
class Pool {
  #x: number[][][];

  constructor(x: number[][][]) {
    this.#x = x;
  }

  channel(c: number): number[][] {
    return this.#x.map((row) => row.map((pixel) => pixel[c]));
  }

  get channels(): number {
    return this.#x[0][0].length;
  }
}

export function maxPoolChannels(x: number[][][], options: { poolSize: number[]; strides: number[] }): number[][][] {
  const pool = new Pool(x);
  const pooled: number[][][] = [];
  for (let c = 0; c < pool.channels; c++) pooled.push(pool2d(pool.channel(c), options));
  return pooled; // [채널][행][열]
}

function pool2d(x: number[][], { poolSize, strides }: { poolSize: number[]; strides: number[] }): number[][] {
  const out: number[][] = [];
  for (let i = 0; i + poolSize[0] <= x.length; i += strides[0]) {
    const row: number[] = [];
    for (let j = 0; j + poolSize[1] <= x[0].length; j += strides[1]) {
      let max = -Infinity;
      for (let a = i; a < i + poolSize[0]; a++) max = Math.max(max, ...x[a].slice(j, j + poolSize[1]));
      row.push(max);
    }
    out.push(row);
  }
  return out;
}
