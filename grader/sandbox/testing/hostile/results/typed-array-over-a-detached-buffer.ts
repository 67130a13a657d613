// fate: not-a-tensor
// tries: Returns a typed array whose buffer was transferred away.

export function maxPool2d() {
  const values = new Float64Array(4);
  (values.buffer as any).transfer();
  return values;
}
