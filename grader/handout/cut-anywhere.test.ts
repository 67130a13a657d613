import fc from "fast-check";
import { expect, test } from "vitest";
import { aCase, anExercise } from "../testing/an-exercise.ts";
import { publicSpec } from "./public-spec.ts";

const HIDDEN = { visibility: { kind: "hidden" } } as const;

const written = fc.record({
  isHidden: fc.boolean(),
  isFlow: fc.boolean(),
  blank: fc.boolean(),
  above: fc.boolean(),
  inside: fc.boolean(),
  beside: fc.boolean(),
  below: fc.boolean(),
});
type Written = typeof written extends fc.Arbitrary<infer Value> ? Value : never;

const layout = fc.record({
  indent: fc.constantFrom("", "  ", "    "),
  lineBreak: fc.constantFrom("\n", "\r\n"),
  tail: fc.constantFrom("", "\n# the end\n", "\n# what else\nlimits: { timeMs: 5 }\n", "limits: {}\n", "...\n"),
});

test("whatever cases look like, hidden ones go with their comments, and every other byte stays", () => {
  fc.assert(
    fc.property(fc.array(written, { minLength: 2, maxLength: 6 }), layout, (cases, { indent, lineBreak, tail }) => {
      const hidden = cases.filter(({ isHidden }) => isHidden).length;
      fc.pre(hidden > 0 && hidden < cases.length);
      const parts = cases.map((each, i) => textOf(each, i, indent));
      const head = `id: max-pool-2d\nbrief: |\n  Pool.\n  # All of it.\n`;
      const kept = parts.filter((_, i) => cases[i]?.isHidden !== true).join("");
      const whole = `${head}cases: # all\n${parts.join("")}${tail}`.replaceAll("\n", lineBreak);
      const wanted = `${head}hidden: { cases: ${hidden}, points: ${hidden} }\ncases: # all\n${kept}${tail}`;
      const exercise = anExercise({
        cases: cases.map(({ isHidden }, i) => aCase({ id: `case-${i}`, ...(isHidden ? HIDDEN : {}) })),
      });
      expect(publicSpec(whole, exercise, new Date())).toMatchObject({
        kind: "spec",
        text: wanted.replaceAll("\n", lineBreak),
      });
    }),
    { numRuns: 500 },
  );
});

/** A case, with a blank line and a comment above it, one inside, one beside it, and one below that is indented like it. */
function textOf({ isFlow, blank, above, inside, beside, below }: Written, i: number, indent: string): string {
  const deeper = `${indent}  `;
  const comment = (wanted: boolean, at: string, what: string) => (wanted ? `${at}# ${what} ${i}\n` : "");
  const side = beside ? ` # beside ${i}` : "";
  const content = isFlow
    ? `{ id: case-${i},\n${comment(inside, deeper, "in")}${deeper}points: 1 }${side}\n`
    : `id: case-${i}${side}\n${comment(inside, deeper, "in")}${deeper}why:\n${deeper}  en: |\n${deeper}    # no comment\n`;
  const start = `${blank && i > 0 ? "\n" : ""}${comment(above, indent, "above")}`;
  return `${start}${indent}- ${content}${comment(below, deeper, "below")}`;
}
