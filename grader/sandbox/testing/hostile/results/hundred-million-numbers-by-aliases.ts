export const maxPool2d = () => Array(1000).fill(Array(1000).fill(Array(1000).fill(1)));
