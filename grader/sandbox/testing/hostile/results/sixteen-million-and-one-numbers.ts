export const maxPool2d = () => Array(4097).fill(Array(4097).fill(1));
