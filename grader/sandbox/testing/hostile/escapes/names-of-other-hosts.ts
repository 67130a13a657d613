// fate: correct
// tries: Prints which globals of Node, browsers and other hosts are there.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  const names = ["process", "require", "module", "Buffer", "Deno", "Bun", "importScripts", "load", "read", "readline", "print", "quit", "os", "d8", "Worker", "gc", "ivm", "isolate", "_ivm", "performance", "setTimeout", "queueMicrotask", "structuredClone", "window", "document"];
  console.log(names.filter((name) => name in globalThis));
  return pool(x, options);
}
