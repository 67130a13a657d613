// fate: runtime-error
// tries: Asks WebAssembly for four gigabytes of memory and writes to all of it.

export function maxPool2d() {
  const memory = new (globalThis as any).WebAssembly.Memory({ initial: 65535 });
  return new Uint8Array(memory.buffer).fill(1);
}
