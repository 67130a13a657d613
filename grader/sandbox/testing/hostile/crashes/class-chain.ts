// fate: not-a-tensor
// tries: Returns an object whose class extends three thousand others.

export function maxPool2d() {
  let Class: any = class {};
  for (let i = 0; i < 3000; i++) Class = class extends Class {};
  return new Class();
}
