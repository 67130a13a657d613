const DIGITS = 7;

/** A number for people: whole numbers in full, others with the fewest digits that are right to seven. */
export function numberText(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : (inFewDigits(value) ?? withDigits(value, DIGITS));
}

/** Most numbers of exercises have few digits, and are then their own shortest form. */
function inFewDigits(value: number): string | null {
  if (Math.abs(value) < 1e-4) return null;
  const text = String(value);
  return text.length <= DIGITS + 1 && !text.includes("e") ? text : null;
}

/** Two numbers for people, with as many digits as it takes to tell them apart. */
export function numbersApart(a: number, b: number): readonly [string, string] {
  if (Object.is(a, b) || numberText(a) !== numberText(b)) return [numberText(a), numberText(b)];
  for (let digits = DIGITS + 1; digits < 17; digits++) {
    const texts = [withDigits(a, digits), withDigits(b, digits)] as const;
    if (texts[0] !== texts[1]) return texts;
  }
  return [plain(a), plain(b)];
}

function withDigits(value: number, digits: number): string {
  return plain(Number(value.toPrecision(digits)));
}

/** The shortest form, with an exponent where there would be many zeros; -0 is 0. */
function plain(value: number): string {
  const isTiny = value !== 0 && Math.abs(value) < 1e-4;
  return (isTiny ? value.toExponential() : String(value)).replace("e+", "e");
}
