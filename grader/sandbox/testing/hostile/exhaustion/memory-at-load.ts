const kept: unknown[] = [];
for (;;) kept.push(new Array(1000).fill(1.5));
export const maxPool2d = () => kept;
