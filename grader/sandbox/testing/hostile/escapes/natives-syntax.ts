export const maxPool2d = () => %SystemBreak();
