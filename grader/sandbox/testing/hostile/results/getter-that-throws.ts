export const maxPool2d = () => [Object.defineProperty([1], 0, { get() { throw new TypeError("do not read me"); } })];
