// fate: memory-limit
// tries: Registers symbols under new names without end.

export function maxPool2d() {
  for (let i = 0; ; i++) Symbol.for(`a name that is kept for ever ${i}`);
}
