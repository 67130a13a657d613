export const maxPool2d = 3;
