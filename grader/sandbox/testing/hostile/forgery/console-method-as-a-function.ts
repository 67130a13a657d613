export const maxPool2d = console.log;
