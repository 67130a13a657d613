// fate: runtime-error
// tries: Asks for shared memory, which could be made into a precise clock.

export const maxPool2d = () => new SharedArrayBuffer(8);
