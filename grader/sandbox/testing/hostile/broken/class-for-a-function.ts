// fate: runtime-error
// tries: Exports a class under the function's name.

export class maxPool2d {
  rows = [[9, 2]];
}
