// fate: runtime-error
// tries: Throws an error whose message calls itself to be written, until the stack is full.

export function maxPool2d() {
  const again: any = { toString: () => `${again}` };
  throw new Error(again);
}
