// fate: runtime-error
// tries: Loads the C library as an addon by `process.dlopen`.

export const maxPool2d = () => (process as any).dlopen({ exports: {} }, "/lib/x86_64-linux-gnu/libc.so.6");
