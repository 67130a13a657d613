// fate: output-limit
// tries: Prints objects to `console.error` for ever while its module loads.

for (;;) console.error({ a: [1, 2, 3] });
export const maxPool2d = () => [];
