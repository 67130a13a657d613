// fails: thirds, leftover, overlap, many-channels, zeros
// holds: reads-past-edge
type Options = { poolSize: [number]; strides: [number]; padding: "valid" };

export function avgPool1d(x: number[][], { poolSize: [size], strides: [stride] }: Options): number[][] {
  const result: number[][] = [];
  for (let start = 0; start < x.length; start += stride) {
    result.push(
      x[0].map((_, k) => {
        const channel = x.map((step) => step[k]);
        let sum = 0;
        for (let t = 0; t < size; t++) sum += channel[start + t];
        return sum / size;
      }),
    );
  }
  return result;
}
