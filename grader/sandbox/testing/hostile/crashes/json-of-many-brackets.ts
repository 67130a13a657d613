// fate: not-a-tensor
// tries: Parses JSON that is nested a hundred thousand deep, and returns it.

export const maxPool2d = () => JSON.parse("[".repeat(1e5) + "]".repeat(1e5));
