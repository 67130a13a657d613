/** A place in a text file, both counted from 1. */
export type Position = { readonly line: number; readonly column: number };
