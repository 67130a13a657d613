export const maxPool2d = () => [Object.defineProperty([1], 0, { get: function again(): number { return again() + 1; } })];
