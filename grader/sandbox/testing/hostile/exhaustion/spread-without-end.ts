// fate: memory-limit
// tries: Spreads a generator without end into an array.

export const maxPool2d = () => [...(function* () { for (;;) yield 1.5; })()];
