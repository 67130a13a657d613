// fate: not-a-tensor
// tries: Returns a promise that nobody will ever settle.

export const maxPool2d = () => new Promise(() => {});
