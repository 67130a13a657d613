// café
export const maxPool2d = () => [[1]];
