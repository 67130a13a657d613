// fails: by-hand, two-images, all-negative, corners, one-row, single-cells, many-channels, ties, far-below-zero, one-column, lowest, large
// holds: channels-first-for-last
// x[이미지][채널][행][열]로 생각했다
export const globalMaxPool = (x: number[][][][]): number[][] =>
  x.map((image) => image.map((plane) => Math.max(...plane.map((row) => Math.max(...row)))));
