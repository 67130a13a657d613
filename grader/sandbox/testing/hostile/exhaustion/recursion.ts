export const maxPool2d = (x: number[][]): any => [maxPool2d(x)];
