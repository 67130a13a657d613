export class maxPool2d {
  rows = [[9, 2]];
}
