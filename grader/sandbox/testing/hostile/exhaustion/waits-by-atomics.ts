// fate: runtime-error
// tries: Sleeps by `Atomics.wait`, without any CPU time.

export const maxPool2d = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
