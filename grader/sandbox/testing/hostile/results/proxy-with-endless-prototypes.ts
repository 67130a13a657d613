// fate: time-limit
// tries: Returns a proxy whose chain of prototypes never ends.

export function maxPool2d() {
  const handler: any = { getPrototypeOf: () => new Proxy({}, handler) };
  return new Proxy({}, handler);
}
