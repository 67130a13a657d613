// fails: wide-window, far-below-zero, tall-window, gaps, one-row, large
// holds: stride-height-for-both
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolChannels(x: Image, { poolSize: [h, w], strides }: Options): Image {
  const stride = strides[0];
  return x[0][0]
    .map((_, k) => poolPlane(x.map((row) => row.map((pixel) => pixel[k]))))
    .reduce<Image>((image, plane) => plane.map((row, i) => row.map((v, j) => [...(image[i]?.[j] ?? []), v])), []);

  function poolPlane(plane: number[][]): number[][] {
    const pooled: number[][] = [];
    for (let i = 0; i + h <= plane.length; i += stride) {
      const row: number[] = [];
      for (let j = 0; j + w <= plane[0].length; j += stride) {
        row.push(Math.max(...plane.slice(i, i + h).flatMap((line) => line.slice(j, j + w))));
      }
      pooled.push(row);
    }
    return pooled;
  }
}
