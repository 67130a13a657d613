// fate: time-limit
// tries: Loops for ever in the comparator of a sort, below a built-in function of V8.

export const maxPool2d = (x: number[][]) => x.flat().sort(() => { for (;;); });
