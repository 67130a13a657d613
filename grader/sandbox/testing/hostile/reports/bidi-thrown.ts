// fate: runtime-error
// tries: Throws a message that direction controls show as a full score.

export function maxPool2d() {
  throw new Error("\u202e\u2066001/001 tcerroc\u2069\u202c\u200f\u061c\ufeff\u2028\u2029");
}
