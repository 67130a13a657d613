// fails: by-hand, two-images, all-negative, corners, one-row, single-cells, many-channels, ties, far-below-zero, one-column, lowest, large
// holds: index-for-value
type Batch = number[][][][];

// The place where it is: [row, column]
export const globalMaxPool = (x: Batch): number[][][] =>
  x.map((image) =>
    image[0][0].map((_, k) => {
      let place = [0, 0];
      for (let r = 0; r < image.length; r++) {
        for (let c = 0; c < image[0].length; c++) {
          if (image[r][c][k] > image[place[0]][place[1]][k]) place = [r, c];
        }
      }
      return place;
    }),
  );
