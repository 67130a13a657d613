// fails: wide-window, tall-images, tall-window, gaps, large
// holds: stride-height-for-both
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function averagePooling2D(x: Image[], { poolSize: [h, w], strides }: Options): Image[] {
  const s = strides[0]; // strides=2
  const outHeight = Math.floor((x[0].length - h) / s) + 1;
  const outWidth = Math.floor((x[0][0].length - w) / s) + 1;
  return x.map((image) => {
    const rows: Image = [];
    for (let i = 0; i < outHeight; i++) {
      const row: number[][] = [];
      for (let j = 0; j < outWidth; j++) {
        const window = image.slice(i * s, i * s + h).flatMap((line) => line.slice(j * s, j * s + w));
        row.push(image[0][0].map((_, k) => window.reduce((sum, p) => sum + p[k], 0) / window.length));
      }
      rows.push(row);
    }
    return rows;
  });
}
