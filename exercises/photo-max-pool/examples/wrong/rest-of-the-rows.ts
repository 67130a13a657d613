// fails: photo-pool-2, photo-pool-10, corner-rectangle, checkerboard, one-bright-pixel, scaled-pixels, four-channels, gaps, one-pixel-wide, tall-window
// holds: keeps-partial-windows
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolImage(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const rows = Math.ceil((x.length - h) / sy) + 1;
  const columns = Math.ceil((x[0].length - w) / sx) + 1;
  const channels = x[0][0].length;
  const result: Image = [];
  for (let i = 0; i < rows; i++) {
    const line: number[][] = [];
    for (let j = 0; j < columns; j++) {
      const pixel: number[] = [];
      for (let k = 0; k < channels; k++) {
        let max = -Infinity;
        for (let r = i * sy; r < i * sy + h && r < x.length; r++) {
          for (let c = j * sx; c < j * sx + w && c < x[0].length; c++) max = x[r][c][k] > max ? x[r][c][k] : max;
        }
        pixel.push(max);
      }
      line.push(pixel);
    }
    result.push(line);
  }
  return result;
}
