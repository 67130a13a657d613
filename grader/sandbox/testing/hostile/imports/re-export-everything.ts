// fate: forbidden
// tries: Re-exports all of `fs` beside a right function.
// with: pool

export * from "node:fs";
export const maxPool2d = pool;
