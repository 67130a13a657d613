// fate: memory-limit
// tries: Writes thirty million numbers as one JSON text.

export const maxPool2d = () => JSON.stringify(new Array(3e7).fill(1.25)).length;
