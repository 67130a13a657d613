export function maxPool2d() {
  const again: any = { toString: () => `${again}` };
  throw new Error(again);
}
