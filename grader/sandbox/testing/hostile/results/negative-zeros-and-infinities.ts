// fate: wrong-values, wrong-shape
// tries: Returns a negative zero, both infinities and NaN.

export const maxPool2d = () => [[-0, Infinity], [-Infinity, NaN]];
