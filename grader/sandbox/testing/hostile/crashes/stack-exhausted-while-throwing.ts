// fate: runtime-error
// tries: Throws the text of a stack from every depth of a call that has filled it.

export function maxPool2d(): any {
  try {
    return maxPool2d();
  } finally {
    throw new Error(String(new Error().stack));
  }
}
