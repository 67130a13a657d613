// fate: compile-error
// tries: Exports a namespace under the function's name.

export namespace maxPool2d {
  export const answer = [[9, 2], [6, 3]];
}
