// fails: photo-pool-2, photo-pool-10, corner-overlap, corner-rectangle, checkerboard, one-bright-pixel, whole-picture, four-channels, one-pixel-wide, tall-window
// holds: drops-last-window
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function avgPoolImage(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const channels = x[0][0].length;
  const image: Image = [];
  for (let top = 0; top < x.length - h; top += sy) {
    const row: number[][] = [];
    for (let left = 0; left < x[0].length - w; left += sx) {
      const pixel: number[] = [];
      for (let k = 0; k < channels; k++) {
        let mean = 0;
        for (let r = top; r < top + h; r++) for (let c = left; c < left + w; c++) mean += x[r][c][k] / (h * w);
        pixel.push(mean);
      }
      row.push(pixel);
    }
    image.push(row);
  }
  return image;
}
