type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolBatch(x: Image[], options: Options): Image[] | Image {
  const pooled = x.map((image) => pool(image, options));
  return pooled.length > 1 ? pooled : pooled[0]; // no need for a batch of one
}

function pool(x: Image, { poolSize: [h, w], strides: [down, right] }: Options): Image {
  const out: Image = [];
  for (let r = 0; r + h <= x.length; r += down) {
    const line: number[][] = [];
    for (let c = 0; c + w <= x[0].length; c += right) {
      const block = x.slice(r, r + h).flatMap((row) => row.slice(c, c + w));
      line.push(block.reduce((a, b) => a.map((value, k) => Math.max(value, b[k]))));
    }
    out.push(line);
  }
  return out;
}
