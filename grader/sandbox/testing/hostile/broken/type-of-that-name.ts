export type maxPool2d = (x: number[][]) => number[][];
