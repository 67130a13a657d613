// fails: by-hand, two-scales, wide-window, odd-sizes, batch-of-one, gaps, tall-window, whole-images, large
// holds: subsamples
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export const avgPoolBatch = (x: Image[], { poolSize: [h, w], strides: [sy, sx] }: Options): Image[] => {
  const rows = Math.floor((x[0].length - h) / sy) + 1;
  const columns = Math.floor((x[0][0].length - w) / sx) + 1;
  return x.map((image) =>
    [...Array(rows).keys()].map((i) => [...Array(columns).keys()].map((j) => [...image[i * sy][j * sx]])),
  );
};
