// fate: memory-limit
// tries: Calls a built-in function with a hundred million arguments, from an object that has only a length.
// timing

export const maxPool2d = () => Math.max.apply(null, { length: 1e8 } as any) as any;
