// fate: not-a-tensor
// tries: Returns a getter that grows the buffer below a typed array while it is read.

export function maxPool2d() {
  const buffer = new (ArrayBuffer as any)(8, { maxByteLength: 80 });
  const values = new Float64Array(buffer);
  return [{ get 0() { return buffer.resize(80), 1; }, length: values.length }];
}
