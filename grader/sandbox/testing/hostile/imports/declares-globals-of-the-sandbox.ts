// fate: correct
// tries: Declares constants under the names that a sandbox would use for itself.
// with: pool

const exports = 1, module = 2, require = 3, __dirname = 4, p = 5, found = 6, show = 7, ivm = 8, process = { exit() {} };
export const maxPool2d = pool;
