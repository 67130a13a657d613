// fails: lesson, all-negative, mixed-signs, odd-sizes, wide-window, overlap, gaps, whole-input, single-cells, one-column, far-below-zero, zero-peaks, tall-window, one-row, lowest, large
// holds: index-for-value
// where the maximum is: [row, column]
type Opt = { poolSize: [number, number]; strides: [number, number] };
type Place = [row: number, column: number];

export const maxPool2d = (x: number[][], opt: Opt): Place[][] => {
  const height = Math.floor((x.length - opt.poolSize[0]) / opt.strides[0]) + 1;
  const width = Math.floor((x[0].length - opt.poolSize[1]) / opt.strides[1]) + 1;
  return Array.from({ length: height }, (_, i) =>
    Array.from({ length: width }, (_, j) => findMax(x, i * opt.strides[0], j * opt.strides[1], opt.poolSize)),
  );
};

function findMax(x: number[][], top: number, left: number, [h, w]: [number, number]): Place {
  let place: Place = [top, left];
  for (let r = top; r < top + h; r++) {
    for (let c = left; c < left + w; c++) {
      if (x[r][c] > x[place[0]][place[1]]) place = [r, c];
    }
  }
  return place;
}
