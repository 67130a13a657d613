// fate: wrong-shape
// tries: Returns as many rows as a number of its input, so that the shape tells it.

export const maxPool2d = (x: number[][]) => Array(Math.abs(Math.round(x[0][0])) % 1000 + 1).fill([0]);
