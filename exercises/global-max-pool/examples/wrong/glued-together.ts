// fails: by-hand, two-images, all-negative, corners, one-row, single-cells, many-channels, ties, far-below-zero, one-column, lowest, large
// holds: nothing
// Adds an empty text, so that numbers become text and are glued together and read again.
type Image = number[][][];

export const globalMaxPool = (x: Image[]): number[][] =>
  x.map((image) =>
    image[0][0].map((_, k) => {
      let text = "";
      for (const row of image) text += Math.abs(Math.trunc(Math.max(...row.map((pixel) => pixel[k]))));
      return Number(text);
    }),
  );
