// fate: compile-error
// tries: Begins with an HTML comment, which scripts allow and modules do not.
// with: pool

<!-- export const maxPool2d = null; -->
export const maxPool2d = pool;
