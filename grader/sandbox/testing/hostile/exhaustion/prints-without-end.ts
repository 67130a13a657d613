// fate: output-limit
// tries: Prints the same line for ever.
// timing

export function maxPool2d() {
  for (;;) console.log("all work and no play");
}
