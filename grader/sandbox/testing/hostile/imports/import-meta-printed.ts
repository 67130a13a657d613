// fate: correct
// tries: Prints `import.meta`, its address and its folder, to learn where it lies.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  const meta: any = import.meta;
  console.log(meta, meta.url, meta.dirname, meta.filename);
  return pool(x, options);
}
