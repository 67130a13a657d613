// fate: correct
// tries: Counts its calls in a variable of its module, and answers correctly only in the first.
// with: pool

let calls = 0;
export const maxPool2d = (x: number[][], options: any) => (++calls === 1 ? pool(x, options) : [[calls]]);
