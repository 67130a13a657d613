interface PoolOptions {
  poolSize: number[];
  strides: number[];
  padding: string;
}

// same 패딩: 출력 크기와, 첫 칸 앞에 오는 패딩의 수
function sameGeometry(n: number, k: number, s: number): { out: number; before: number } {
  const out = Math.ceil(n / s);
  const pad = Math.max((out - 1) * s + k - n, 0);
  return { out, before: Math.floor(pad / 2) };
}

export function avgPool2d(x: number[][], options: PoolOptions): number[][] {
  const [poolH, poolW] = options.poolSize;
  const [strideH, strideW] = options.strides;
  const height = sameGeometry(x.length, poolH, strideH);
  const width = sameGeometry(x[0].length, poolW, strideW);

  const output: number[][] = [];
  for (let i = 0; i < height.out; i++) {
    const row: number[] = [];
    for (let j = 0; j < width.out; j++) {
      let sum = 0;
      let count = 0; // 행렬 안에 있는 칸의 수
      for (let a = 0; a < poolH; a++) {
        for (let b = 0; b < poolW; b++) {
          const r = i * strideH - height.before + a;
          const c = j * strideW - width.before + b;
          if (r < 0 || r >= x.length || c < 0 || c >= x[0].length) continue;
          sum += x[r][c];
          count++;
        }
      }
      row.push(sum / count);
    }
    output.push(row);
  }
  return output;
}
