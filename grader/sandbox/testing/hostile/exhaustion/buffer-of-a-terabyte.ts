// fate: memory-limit
// tries: Asks for a buffer of a terabyte in one allocation.

export const maxPool2d = () => new ArrayBuffer(2 ** 40);
