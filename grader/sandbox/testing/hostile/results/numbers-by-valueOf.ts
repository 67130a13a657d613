// fate: not-a-tensor
// tries: Returns objects that give the right numbers by `valueOf`.

export const maxPool2d = () => [[{ valueOf: () => 9 }, { valueOf: () => 2 }], [6, 3]];
