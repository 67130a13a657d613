// Moves the mean towards each new value, so that no large sum arises.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const result: number[][] = [];
  for (let top = 0; top <= x.length - h; top += down) {
    result.push([]);
    for (let left = 0; left <= x[0].length - w; left += right) {
      let mean = 0;
      let count = 0;
      for (let i = 0; i < h * w; i++) {
        const value = x[top + Math.floor(i / w)][left + (i % w)];
        count++;
        mean += (value - mean) / count;
      }
      result[result.length - 1].push(mean);
    }
  }
  return result;
}
