// fate: output-limit
// tries: Prints empty lines for ever, each only one byte long.

export function maxPool2d() {
  for (;;) console.log();
}
