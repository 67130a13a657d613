// fate: correct
// tries: Replaces its own export with a wrong function in its first call.
// with: pool

export let maxPool2d: any = (x: number[][], options: any) => {
  maxPool2d = () => [[0]];
  return pool(x, options);
};
