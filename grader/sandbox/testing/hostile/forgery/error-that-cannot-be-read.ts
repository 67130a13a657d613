// fate: time-limit
// tries: Throws an error that loops for ever when its name, message, stack or cause is read.

export function maxPool2d() {
  const error = new Error();
  for (const key of ["name", "message", "stack", "cause"]) Object.defineProperty(error, key, { get() { for (;;); } });
  throw error;
}
