// fate: not-a-tensor
// tries: Returns an object with indices, a length and the prototype of arrays.

export const maxPool2d = () => ({ 0: [9, 2], 1: [6, 3], length: 2, __proto__: Array.prototype });
