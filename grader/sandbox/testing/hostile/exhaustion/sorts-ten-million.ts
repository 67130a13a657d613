// fate: memory-limit
// tries: Makes ten million numbers and sorts them, in one call of a built-in.
// without isolate: not-a-tensor, because the watchdog alone limits memory, and allows what inputs and results may take

export const maxPool2d = () => Float64Array.from({ length: 1e7 }, (_, i) => Math.sin(i)).sort();
