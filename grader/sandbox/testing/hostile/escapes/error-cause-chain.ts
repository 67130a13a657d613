// fate: runtime-error
// tries: Throws an error with ten thousand causes, one behind another.
// timing

export function maxPool2d() {
  let error: any = new Error("end");
  for (let i = 0; i < 10000; i++) error = new Error("link", { cause: error });
  throw error;
}
