for (;;) console.error({ a: [1, 2, 3] });
export const maxPool2d = () => [];
