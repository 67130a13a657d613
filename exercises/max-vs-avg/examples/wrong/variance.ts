// fails: lesson, lesson-channels, photo-pool-10, corner-rectangle, checkerboard, all-negative, thirds, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: nothing
// The variance: how far the numbers lie from their average, squared.
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxMinusAvg(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const out: Image = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const line: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      const pixel: number[] = [];
      for (let k = 0; k < x[0][0].length; k++) {
        let [sum, squares] = [0, 0];
        for (let a = i; a < i + h; a++) {
          for (let b = j; b < j + w; b++) {
            sum += x[a][b][k];
            squares += x[a][b][k] ** 2;
          }
        }
        pixel.push(squares / (h * w) - (sum / (h * w)) ** 2);
      }
      line.push(pixel);
    }
    out.push(line);
  }
  return out;
}
