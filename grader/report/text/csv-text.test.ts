import fc from "fast-check";
import { expect, test } from "vitest";
import { csvText, guardFormula } from "./csv-text.ts";

test.each([
  ["=1", "'=1"],
  [" =1", " '=1"],
  ['"=1', `"'=1`],
  ["a;=cmd|' C calc'!A0;b", "a;'=cmd|' C calc'!A0;b"],
  ["a,=1", "a,'=1"],
  ["a\t=1", "a\t'=1"],
  ["a\n=1\r\n@x", "a\n'=1\r\n'@x"],
  ['a";"=1', `a";"'=1`],
  ["; \u00a0+1;-1", "; \u00a0'+1;'-1"],
  ["\t=1", "'\t'=1"],
  ["a;＝1", "a;'＝1"],
  ["a;;=1", "a;;'=1"],
])("in %j every possible formula is guarded", (text, shown) => {
  expect(guardFormula(text)).toBe(shown);
  expect(guardFormula(shown)).toBe(shown);
});

test.each(["kim-minji", "Kim, Min Ji", "O'Brien; Ann", "a=b", "1 + 1", "me@example.org", "'=1", "김 (민지) - 2", ""])(
  "%j stays as it is",
  (text) => expect(guardFormula(text)).toBe(text),
);

/**
 * Reads like a spreadsheet: a quote has meaning only at the beginning of a cell, and text after the last one counts.
 */
function spreadsheet(text: string, separator: string): readonly string[] {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)("|$))?([^${separator}\\r\\n]*)(?:[${separator}\\r\\n]|$)`, "y");
  const cells: string[] = [];
  while (cell.lastIndex < text.length) {
    const [, quoted = "", , rest = ""] = cell.exec(text) ?? [];
    cells.push(quoted.replaceAll('""', '"') + rest);
  }
  return cells;
}

const READERS = [",", ";", "\t"].flatMap((separator) => [
  [`a spreadsheet with ${JSON.stringify(separator)}`, (text: string) => spreadsheet(text, separator)] as const,
  [
    `who splits at ${JSON.stringify(separator)}`,
    (text: string) => text.split(new RegExp(`[${separator}\\r\\n]`)),
  ] as const,
]);

const FORMULA = /^[\s"]*[=+\-@＝＋－＠]/;

const cell = fc.string({ unit: fc.constantFrom(..."=+-@＝;,\t\n\r\" 'a1|") });

test.each(READERS)("no cell begins a formula for %s", (_who, cells) => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 3 }), (rows) => {
      for (const delimiter of [",", ";", "\t"])
        expect(cells(csvText(rows, { delimiter })).filter((each) => FORMULA.test(each))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("numbers stay numbers, and a reader's own text stays as it is", () => {
  expect(csvText([[-1.5, "-1.5", { asItIs: "=1" }]])).toBe("-1.5,'-1.5,=1\n");
});
