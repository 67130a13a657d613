export const maxPool2d = () => JSON.stringify(new Array(3e7).fill(1.25)).length;
