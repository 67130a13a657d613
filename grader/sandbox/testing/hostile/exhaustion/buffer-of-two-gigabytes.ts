// fate: memory-limit
// tries: Asks for a typed array of two gigabytes and writes to all of it.

export const maxPool2d = () => new Uint8Array(2 ** 31).fill(1);
