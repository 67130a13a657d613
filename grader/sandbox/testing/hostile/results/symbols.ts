// fate: not-a-tensor
// tries: Returns symbols in place of two numbers.

export const maxPool2d = () => [[Symbol("9"), Symbol.iterator], [6, 3]];
