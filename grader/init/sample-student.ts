/** What a student might hand in, so that a new course has something to grade; the first exercise that is there counts. */
export const SAMPLE_STUDENT: readonly { readonly exercise: string; readonly text: string }[] = [
  {
    exercise: "max-pool-2d",
    text: `// A sample: its maximum starts at 0, so it is wrong where all cells of a window are negative.
type Options = { poolSize: [number, number]; strides: [number, number] };

export function maxPool2d(x: number[][], { poolSize: [height, width], strides: [down, right] }: Options): number[][] {
  const result: number[][] = [];
  for (let top = 0; top + height <= x.length; top += down) {
    const row: number[] = [];
    for (let left = 0; left + width <= x[0].length; left += right) {
      let largest = 0;
      for (let i = 0; i < height; i++) {
        for (let j = 0; j < width; j++) largest = Math.max(largest, x[top + i][left + j]);
      }
      row.push(largest);
    }
    result.push(row);
  }
  return result;
}
`,
  },
];
