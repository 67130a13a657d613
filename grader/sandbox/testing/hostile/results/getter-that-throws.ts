// fate: runtime-error
// tries: Returns a row with a getter that throws when it is read.

export const maxPool2d = () => [Object.defineProperty([1], 0, { get() { throw new TypeError("do not read me"); } })];
