// fate: correct
// tries: Declares an `Error` of its own and globals at load, and answers correctly.
// with: pool

function Error() {}
var reached = true;
(globalThis as any).reached = true;
const later = async () => await 1;
export const maxPool2d = pool;
