// fate: memory-limit
// tries: Fills an array of a billion elements at once, which V8 ends the whole process for.
// timing

export const maxPool2d = () => new Array(1e9).fill(0);
