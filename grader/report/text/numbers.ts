/** The number of digits that people are shown by default. */
export const DIGITS = 7;

/** At most this many numbers of a computation are written out: those of three by three cells. */
export const MAX_TERMS = 9;

/** More digits do not make a different number. */
const MAX_DIGITS = 17;

/** A number for people: whole numbers in full, others with the fewest digits that are right to seven, or to more. */
export function numberText(value: number, digits: number = DIGITS): string {
  return Number.isSafeInteger(value) ? String(value) : (inFewDigits(value) ?? withDigits(value, digits));
}

/** Most numbers of exercises have few digits, and are already in their shortest form. */
function inFewDigits(value: number): string | null {
  if (Math.abs(value) < 1e-4) return null;
  const text = String(value);
  return text.length <= DIGITS + 1 && !text.includes("e") ? text : null;
}

/** Two numbers for people, with as many digits as it takes to tell them apart. */
export function numbersApart(a: number, b: number): readonly [string, string] {
  const digits = digitsApart(a, b);
  return [numberText(a, digits), numberText(b, digits)];
}

/** How many digits it takes to tell two numbers apart. */
export function digitsApart(a: number, b: number): number {
  let digits = DIGITS;
  while (digits < MAX_DIGITS && a !== b && numberText(a, digits) === numberText(b, digits)) digits++;
  return digits;
}

/** How many digits two results need, so that none of the wrong cells looks like the right one. */
export function digitsBeside(
  expected: ArrayLike<number>,
  actual: ArrayLike<number>,
  isWrong: (offset: number) => boolean,
): number {
  let digits = DIGITS;
  for (let i = 0; i < expected.length; i++)
    if (isWrong(i)) digits = Math.max(digits, digitsApart(expected[i] ?? Number.NaN, actual[i] ?? Number.NaN));
  return digits;
}

function withDigits(value: number, digits: number): string {
  return plain(Number(value.toPrecision(digits)));
}

/** The shortest form, with an exponent if there would be many zeros; -0 is 0. */
function plain(value: number): string {
  const isTiny = value !== 0 && Math.abs(value) < 1e-4;
  return (isTiny ? value.toExponential() : String(value)).replace("e+", "e");
}
