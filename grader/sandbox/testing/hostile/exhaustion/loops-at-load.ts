// fate: time-limit
// tries: Loops for ever while its module loads, before anything is exported.
// timing

for (;;);
export const maxPool2d = () => [[9, 2], [6, 3]];
