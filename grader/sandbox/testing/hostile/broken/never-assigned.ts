export let maxPool2d: (x: number[][]) => number[][];
