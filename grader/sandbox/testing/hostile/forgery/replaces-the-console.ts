// fate: correct
// tries: Puts a getter in place of the console that throws when it is read.
// with: pool

Object.defineProperty(globalThis, "console", { get() { throw new Error("console"); } });
export const maxPool2d = pool;
