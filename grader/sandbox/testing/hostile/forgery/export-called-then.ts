// fate: correct
// tries: Exports a `then` besides, which loops for whoever takes the module for a promise.
// with: pool

export const maxPool2d = pool;
export function then(done: (value: unknown) => void) {
  for (;;) done(null);
}
