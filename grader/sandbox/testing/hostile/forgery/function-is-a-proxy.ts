// fate: correct
// tries: Exports a right function as a proxy that throws when a property of it is read.
// with: pool

export const maxPool2d = new Proxy(pool, { get: () => { throw new Error("get"); } });
