// fate: runtime-error
// tries: Spreads a million numbers into the arguments of one call, more than the stack can hold.
// without isolate: memory-limit, because a spread copies its list, which reaches the limit where what is left of the copies is collected late

export const maxPool2d = () => [[Math.max(...new Float32Array(1e6))]];
