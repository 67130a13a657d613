// fails: photo-pool-2, photo-pool-10, corner-overlap, corner-rectangle, checkerboard, one-bright-pixel, scaled-pixels, whole-picture, four-channels, gaps, one-pixel-wide, tall-window
// holds: truncates-average
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

// 픽셀은 정수니까 소수 부분은 버린다
export function avgPoolImage(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const channels = x[0][0].length;
  const out: Image = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const line: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      const pixel: number[] = [];
      for (let k = 0; k < channels; k++) {
        let total = 0;
        for (let a = i; a < i + h; a++) for (let b = j; b < j + w; b++) total += x[a][b][k];
        pixel.push(Math.floor(total / (h * w)));
      }
      line.push(pixel);
    }
    out.push(line);
  }
  return out;
}
