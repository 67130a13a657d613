// fate: runtime-error
// tries: Throws a plain object that inherits from `Error.prototype` and has a forged stack.

export function maxPool2d() {
  throw Object.setPrototypeOf({ message: "forged", stack: "Error\n    at x (submission.ts:1:1)" }, Error.prototype);
}
