export const maxPool2d = () => (0, eval)("import('node:fs')");
