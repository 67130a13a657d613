// fate: runtime-error
// tries: Throws an error in the words of an isolate that was ended for its memory.

export function maxPool2d() {
  throw new Error("Isolate was disposed during execution due to memory limit");
}
