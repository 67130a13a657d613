// fate: wrong-shape
// tries: Returns a little more than sixteen million numbers, all of one aliased row.

export const maxPool2d = () => Array(4097).fill(Array(4097).fill(1));
