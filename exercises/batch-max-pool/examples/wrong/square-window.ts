// fails: wide-window, odd-sizes, batch-of-one, gaps, far-below-zero, tall-window, whole-images, lowest, large
// holds: pool-height-for-both
type Image = number[][][];
type Options = { poolSize: number[]; strides: number[]; padding: "valid" };

export function maxPoolBatch(x: Image[], { poolSize, strides }: Options): Image[] {
  const [size = 2] = poolSize;
  const positions = (n: number, s: number): number[] => {
    const starts: number[] = [];
    for (let p = 0; p + size <= n; p += s) starts.push(p);
    return starts;
  };
  return x.map((image) =>
    positions(image.length, strides[0]).map((top) =>
      positions(image[0].length, strides[1]).map((left) =>
        image
          .slice(top, top + size)
          .flatMap((row) => row.slice(left, left + size))
          .reduce((best, pixel) => best.map((v, k) => (pixel[k] > v ? pixel[k] : v))),
      ),
    ),
  );
}
