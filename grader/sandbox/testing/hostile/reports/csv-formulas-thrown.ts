// fate: runtime-error
// tries: Throws a message of formulas that a spreadsheet would run.

export function maxPool2d() {
  throw new Error(`=cmd|' /C calc'!A0","\n+1\n-1\n@SUM(1)\t=1`);
}
