// fails: by-hand, negative-edges, even-window, uneven-padding, larger-window, ties, far-below-zero, tall, tall-window, one-row, lowest, large
// holds: reads-past-edge
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const rows = Math.ceil(x.length / sy);
  const cols = Math.ceil(x[0].length / sx);
  const above = Math.floor(Math.max((rows - 1) * sy + h - x.length, 0) / 2);
  const left = Math.floor(Math.max((cols - 1) * sx + w - x[0].length, 0) / 2);
  const cell = (r: number, c: number) => (x[r] || [])[c];
  const answer: number[][] = [];
  for (let i = 0; i < rows; i++) {
    answer[i] = [];
    for (let j = 0; j < cols; j++) {
      const window: number[] = [];
      for (let a = 0; a < h; a++) for (let b = 0; b < w; b++) window.push(cell(i * sy - above + a, j * sx - left + b));
      answer[i][j] = Math.max(...window);
    }
  }
  return answer;
}
