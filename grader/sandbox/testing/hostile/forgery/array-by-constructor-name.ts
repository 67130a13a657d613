// fate: not-a-tensor
// tries: Returns an object that claims to be an array by its constructor, its tag and its length.

export const maxPool2d = () => ({ constructor: Array, [Symbol.toStringTag]: "Array", length: 1, 0: [1] });
