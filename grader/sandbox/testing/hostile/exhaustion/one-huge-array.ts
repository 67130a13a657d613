// fate: memory-limit
// tries: Maps an array of a hundred million to as many arrays.

export const maxPool2d = () => new Array(1e8).fill(0).map((_, i) => [i]);
