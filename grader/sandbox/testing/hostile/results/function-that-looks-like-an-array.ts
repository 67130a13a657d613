// fate: not-a-tensor
// tries: Returns a function that has the rows under its indices.

export const maxPool2d = () => Object.assign(() => {}, { 0: [9, 2], 1: [6, 3] });
