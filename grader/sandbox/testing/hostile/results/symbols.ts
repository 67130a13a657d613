export const maxPool2d = () => [[Symbol("9"), Symbol.iterator], [6, 3]];
