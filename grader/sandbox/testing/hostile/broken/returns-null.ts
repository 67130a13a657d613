// fate: not-a-tensor
// tries: Returns null.

export const maxPool2d = () => null;
