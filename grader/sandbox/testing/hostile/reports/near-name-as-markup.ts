// fate: compile-error
// tries: Exports a name with an escaped Cyrillic letter, which a report might suggest as nearly right.
// with: pool

export const maxPool2d\u0430 = pool;
