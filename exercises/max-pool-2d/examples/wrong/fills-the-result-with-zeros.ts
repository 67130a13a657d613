// fails: all-negative, mixed-signs, odd-sizes, gaps, single-cells, one-column, far-below-zero, tall-window, one-row, lowest
// holds: max-from-zero
type Args = { poolSize: number[]; strides: number[] };

// 결과 행렬을 0으로 만들어 두고 더 큰 값이 나오면 바꾼다
export function maxPool2d(x: number[][], { poolSize, strides }: Args): number[][] {
  const rows = Math.floor((x.length - poolSize[0]) / strides[0]) + 1;
  const cols = Math.floor((x[0].length - poolSize[1]) / strides[1]) + 1;
  const answer = Array.from({ length: rows }, () => new Array<number>(cols).fill(0));
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < cols; j++) {
      for (let m = 0; m < poolSize[0]; m++) {
        for (let n = 0; n < poolSize[1]; n++) {
          const value = x[i * strides[0] + m][j * strides[1] + n];
          if (answer[i][j] < value) answer[i][j] = value;
        }
      }
    }
  }
  return answer;
}
