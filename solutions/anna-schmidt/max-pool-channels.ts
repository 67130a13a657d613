type Options = { poolSize: [number, number]; strides: [number, number] };
type Image = number[][][];

export function maxPoolChannels(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const best = (pixels: number[][]) => pixels[0].map((_, k) => Math.max(...pixels.map((pixel) => pixel[k])));
  const across = x.map((row) => windows(row, w, sx).map(best));
  return windows(across, h, sy).map((rows) => rows[0].map((_, c) => best(rows.map((row) => row[c]))));
}

function windows<T>(items: T[], size: number, stride: number): T[][] {
  const found: T[][] = [];
  for (let start = 0; start + size <= items.length; start += stride) found.push(items.slice(start, start + size));
  return found;
}
