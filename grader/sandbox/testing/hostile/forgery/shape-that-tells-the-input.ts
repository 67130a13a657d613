export const maxPool2d = (x: number[][]) => Array(Math.abs(Math.round(x[0][0])) % 1000 + 1).fill([0]);
