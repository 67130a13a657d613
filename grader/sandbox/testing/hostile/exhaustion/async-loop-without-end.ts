// fate: time-limit
// tries: Starts an `async` loop without end, and returns the right answer before it runs.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  (async () => {
    for (;;) await 0;
  })();
  return pool(x, options);
}
