// fate: forbidden
// tries: Calls `import()` in text that `eval` runs.

export const maxPool2d = () => (0, eval)("import('node:fs')");
