export function maxPool2d() {
  const view = new DataView(new ArrayBuffer(8));
  return [[view.getFloat64(1e9)]];
}
