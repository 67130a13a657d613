// fate: time-limit
// tries: Answers correctly, and leaves a microtask that queues itself again for ever.
// with: pool
// timing

export function maxPool2d(x: number[][], options: any) {
  const again = (): void => void Promise.resolve().then(again);
  again();
  return pool(x, options);
}
