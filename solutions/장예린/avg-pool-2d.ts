type Options = { poolSize: [number, number]; strides: [number, number] };

export function avgPool2d(x: number[][], { poolSize: [ph, pw], strides: [sh, sw] }: Options): number[][] {
  const out: number[][] = [];
  for (let i = 0; i + ph <= x.length; i += sh) {
    out.push([]);
    for (let j = 0; j + pw <= x[0].length; j += sw) {
      const window = x.slice(i, i + ph).flatMap((r) => r.slice(j, j + pw));
      const mean = window.reduce((a, b) => a + b, 0) / window.length;
      out[out.length - 1].push(Math.round(mean));
    }
  }
  console.log("결과:", out); // 확인용
  return out;
}
