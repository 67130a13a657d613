// fate: memory-limit
// tries: Makes and keeps arrays without end while its module loads.

const kept: unknown[] = [];
for (;;) kept.push(new Array(1000).fill(1.5));
export const maxPool2d = () => kept;
