// fate: wrong-shape
// tries: Returns a billion numbers that take no memory, since all rows are the same two arrays.

export const maxPool2d = () => Array(1000).fill(Array(1000).fill(Array(1000).fill(1)));
