// fate: correct
// tries: Reads through a view whose buffer was shrunk and then transferred, beyond its end.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  const buffer = new (ArrayBuffer as any)(4096, { maxByteLength: 1 << 20 });
  const view = new Float64Array(buffer);
  buffer.resize(8);
  console.log(view[500], view.length, view.at(-1));
  const moved = buffer.transfer();
  console.log(view[0], moved.byteLength);
  return pool(x, options);
}
