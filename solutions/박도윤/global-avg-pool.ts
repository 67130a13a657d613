export function globalAvgPool(x: number[][][][]) {
  const result = [];
  for (let n = 0; n < x.length; n++) {
    const sum = x[n][0][0].map(() => 0);
    for (let i = 0; i < x[n].length; i++) {
      for (let j = 0; j < x[n][i].length; j++) {
        for (let c = 0; c < sum.length; c++) sum[c] += x[n][i][j][c];
      }
    }
    result.push(sum.map((s) => s / x[n].length / x[n][0].length));
  }
  return result;
}
