// fails: photo-pool-2, photo-pool-10, corner-overlap, corner-rectangle, checkerboard, one-bright-pixel, scaled-pixels, four-channels, gaps, one-pixel-wide, tall-window
// holds: global-for-local
type Image = number[][][];

export function avgPoolImage(x: Image): Image {
  const mean = x[0][0].map(() => 0);
  const count = x.length * x[0].length;
  for (const row of x) for (const pixel of row) for (let k = 0; k < mean.length; k++) mean[k] += pixel[k] / count;
  return [[mean]];
}
