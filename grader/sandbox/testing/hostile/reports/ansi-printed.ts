// fate: correct
// tries: Prints ANSI sequences that overwrite the report, make a link and write to the clipboard.
// with: pool

export function maxPool2d(x: number[][], options: any) {
  console.log("\x1b[1A\x1b[2K\x1b[32m✓ correct 100/100\x1b[0m");
  console.log("\x1b]8;;http://127.0.0.1:47611/poolgrade-was-here\x1b\\click\x1b]8;;\x1b\\ \x1b]52;c;bG9vdA==\x07 \x1bP\x1b_\x1b^");
  return pool(x, options);
}
