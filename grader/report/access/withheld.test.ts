import { expect, test } from "vitest";
import { RUNGS, type Rung } from "../../model/hint.ts";
import type { Verdict, WrongValues } from "../../model/verdict.ts";
import { studentMarkdown } from "../render/markdown/markdown.ts";
import { checkText } from "../render/terminal/check.ts";
import { PIPE } from "../render/terminal/screen.ts";
import { caseReport, exerciseReport, exerciseView, reportOf, tensor, wrongValues } from "../testing/sample.ts";
import { toStudents } from "./disclosure.ts";
import type { ReportView } from "./view.ts";
import { forStudent, hidesSomething } from "./visible.ts";

const OPENS = new Date("2026-12-01T09:00:00+09:00");
const BEFORE = new Date(OPENS.getTime() - 1);
const { wrong, of, first, worst } = wrongValues as WrongValues;
const diagnosis = { misconceptions: ["max-from-zero"], alsoFits: [], evidence: ["negative"] };

/** What a student sees of one case at a moment, if the rung opens at `OPENS`. */
function seen(verdict: Verdict, rung: Rung, asOf: Date): ReportView {
  const input = { path: "../../assets/pictures/input.png", shape: [2, 4], tone: { brightness: 0, flatness: 0 } };
  const result = { path: "../../assets/pictures/result.png", shape: [1, 2], tone: { brightness: 0, flatness: 0 } };
  const pictures = new Map([["negative", { input, expected: result, actual: result, comparisons: [] }]]);
  const call = { inputs: [tensor([1, 1], [-2.5])], options: { poolSize: [1, 1] } };
  const broken = {
    property: "constant-stays-constant",
    holds: false,
    calls: [call],
    returned: [tensor([1, 1], [77])],
  } as const;
  const exercise = { ...exerciseView.exercise, hints: { [rung]: { date: OPENS, offset: "Z" } } };
  const entry = exerciseReport([caseReport("negative", verdict)], {
    diagnosis,
    properties: [{ property: broken.property, holds: false }],
  });
  const view = { ...exerciseView, exercise, pictures, broken: [broken] };
  return forStudent({ report: reportOf([entry]), exercises: new Map([["max-pool-2d", view]]) }, toStudents(asOf));
}

const entryOf = ({ report }: ReportView) => report.exercises[0];
const caseOf = (view: ReportView) => entryOf(view)?.cases[0];

const WITHHELD: readonly (readonly [rung: Rung, verdict: object, diagnosis: object | null])[] = [
  ["fails", { kind: "wrong-values" }, null],
  ["where", { kind: "wrong-values", wrong, of }, null],
  ["value", { kind: "wrong-values", wrong, of, first: { at: first.at }, worst: { at: worst.at } }, null],
  ["misconception", { ...wrongValues, first: { ...first, window: null }, worst: { ...worst, window: null } }, null],
  [
    "worked-window",
    { ...wrongValues, first: { ...first, window: null }, worst: { ...worst, window: null } },
    diagnosis,
  ],
];

test.for(WITHHELD)(
  "before the date of `%s`, neither it nor what is above it is in the report",
  ([rung, verdict, told]) => {
    const view = seen(wrongValues, rung, BEFORE);
    expect(caseOf(view)?.verdict).toEqual(verdict);
    expect(entryOf(view)).toMatchObject({ diagnosis: told, nextHint: { rung, from: OPENS.toISOString() } });
    expect(hidesSomething(view.report)).toBe(true);
  },
);

test.for(RUNGS)("from the date of `%s` on, everything is in the report", (rung) => {
  const view = seen(wrongValues, rung, OPENS);
  expect(caseOf(view)).toEqual(caseReport("negative", wrongValues));
  expect(entryOf(view)).toMatchObject({ diagnosis, properties: [{ holds: false }] });
  expect(entryOf(view)?.nextHint).toBe(undefined);
  expect(hidesSomething(view.report)).toBe(false);
});

const read = (rung: Rung, verdict: Verdict = wrongValues) => {
  const text = studentMarkdown(seen(verdict, rung, BEFORE), "en");
  return text.slice(text.indexOf("###"));
};

test("before any hint a student reads what kind of failure it is", () => {
  expect(read("fails")).toMatchInlineSnapshot(`
    "### ✗ negative 0/2: wrong values

    - **why** Every value is below zero.
    - **call** \`maxPool2d(x, { poolSize: [2, 2], strides: [2, 2], padding: "valid" })\`, x: 2 × 4

    \`\`\`text
    x (2 × 4)
       -4   -2.5     -1     -8
       -3     -7     -6  -0.25
    \`\`\`

    | input 2 × 4 | expected | actual |
    | - | - | - |
    | ![input](../../assets/pictures/input.png) | – | – |

    The next hint opens on 2026-12-01 00:00 UTC: more about what went wrong.
    "
  `);
});

test("before `where` a student reads how many cells differ", () => {
  expect(read("where")).toMatchInlineSnapshot(`
    "### ✗ negative 0/2: 2 of 2 cells differ

    - **why** Every value is below zero.
    - **call** \`maxPool2d(x, { poolSize: [2, 2], strides: [2, 2], padding: "valid" })\`, x: 2 × 4

    \`\`\`text
    x (2 × 4)
       -4   -2.5     -1     -8
       -3     -7     -6  -0.25
    \`\`\`

    | input 2 × 4 | expected | actual |
    | - | - | - |
    | ![input](../../assets/pictures/input.png) | – | – |

    ### ✗ an input of one repeated number must give that number everywhere (worth no points)

    - **call** \`maxPool2d(x, { poolSize: [1, 1] })\`, x: 1 × 1

    \`\`\`text
    x (1 × 1)
    -2.5
    \`\`\`

    The next hint opens on 2026-12-01 00:00 UTC: where your result differs.
    "
  `);
});

test("before `value` a student reads where they differ", () => {
  expect(read("value")).toMatchInlineSnapshot(`
    "### ✗ negative 0/2: 2 of 2 cells differ

    - **why** Every value is below zero.
    - **call** \`maxPool2d(x, { poolSize: [2, 2], strides: [2, 2], padding: "valid" })\`, x: 2 × 4
    - **at [0, 0]** differs

    \`\`\`text
    x (2 × 4)
       -4   -2.5     -1     -8
       -3     -7     -6  -0.25
    \`\`\`

    | input 2 × 4 | expected | actual |
    | - | - | - |
    | ![input](../../assets/pictures/input.png) | – | – |

    ### ✗ an input of one repeated number must give that number everywhere (worth no points)

    - **call** \`maxPool2d(x, { poolSize: [1, 1] })\`, x: 1 × 1

    \`\`\`text
    x (1 × 1)
    -2.5
    \`\`\`

    The next hint opens on 2026-12-01 00:00 UTC: the expected and the actual values.
    "
  `);
});

test("before `misconception` a student reads expected and actual values", () => {
  expect(read("misconception")).toMatchInlineSnapshot(`
    "### ✗ negative 0/2: 2 of 2 cells differ

    - **why** Every value is below zero.
    - **call** \`maxPool2d(x, { poolSize: [2, 2], strides: [2, 2], padding: "valid" })\`, x: 2 × 4
    - **at [0, 0]** expected \`-2.5\`, actual \`0\`, off by \`2.5\`

    \`\`\`text
    x (2 × 4)
       -4   -2.5     -1     -8
       -3     -7     -6  -0.25

    expected (1 × 2)
     -2.5  -0.25

    actual (1 × 2)
    0  0
    \`\`\`

    | input 2 × 4 | expected 1 × 2 | actual 1 × 2 |
    | - | - | - |
    | ![input](../../assets/pictures/input.png) | ![expected](../../assets/pictures/result.png) | ![actual](../../assets/pictures/result.png) |

    ### ✗ an input of one repeated number must give that number everywhere (worth no points)

    - **call** \`maxPool2d(x, { poolSize: [1, 1] })\`, x: 1 × 1

    \`\`\`text
    x (1 × 1)
    -2.5

    actual (1 × 1)
    77
    \`\`\`

    The next hint opens on 2026-12-01 00:00 UTC: what you may have misunderstood.
    "
  `);
});

test("the next hint is shown in Korean, and on the terminal", () => {
  expect(
    RUNGS.map((rung) =>
      checkText(seen(wrongValues, rung, BEFORE), "ko", PIPE)
        .split("\n")
        .at(-2),
    ),
  ).toMatchInlineSnapshot(`
    [
      "  다음 힌트는 2026-12-01 00:00 UTC에 공개됩니다: 무엇이 잘못되었는지.",
      "  다음 힌트는 2026-12-01 00:00 UTC에 공개됩니다: 결과의 어느 칸이 다른지.",
      "  다음 힌트는 2026-12-01 00:00 UTC에 공개됩니다: 정답과 내 결과.",
      "  다음 힌트는 2026-12-01 00:00 UTC에 공개됩니다: 무엇을 잘못 이해했을 수 있는지.",
      "  다음 힌트는 2026-12-01 00:00 UTC에 공개됩니다: 윈도우의 값을 계산하는 과정.",
    ]
  `);
  expect(checkText(seen(wrongValues, "value", BEFORE), "en", PIPE)).toMatchInlineSnapshot(`
    "✗ an input of one repeated number must give that number everywhere (worth no points)

    ✗ negative  0/2  2 of 2 cells differ
        why        Every value is below zero.
        call       maxPool2d(x, { poolSize: [2, 2], strides: [2, 2], padding: "valid" }), x: 2 × 4
        at [0, 0]  differs
      Only the first failing case is shown in full. Add --all to see them all.

    ✗ Max pooling  0/2  wrong values
      The next hint opens on 2026-12-01 00:00 UTC: the expected and the actual values.
    "
  `);
});

const OTHERS: readonly (readonly [verdict: Verdict, closed: readonly Rung[]])[] = [
  [{ kind: "wrong-shape", expected: [1, 2], actual: [2, 1] }, ["fails", "where", "value"]],
  [{ kind: "not-a-tensor", flaw: { kind: "hole", at: [0, 1] } }, ["fails", "where"]],
  [{ kind: "runtime-error", error: null }, ["fails"]],
  [{ kind: "time-limit", limitMs: 1000 }, ["fails"]],
  [{ kind: "memory-limit", limitMiB: 128 }, ["fails"]],
  [{ kind: "output-limit", limitBytes: 1024 }, ["fails"]],
  [{ kind: "correct" }, []],
  [{ kind: "judge-error", reason: "no jail" }, []],
];

test.for(OTHERS)("for %o, only the verdict is in the report while its rung is closed", ([verdict, closed]) => {
  for (const rung of RUNGS) {
    const isClosed = closed.includes(rung);
    expect([rung, caseOf(seen(verdict, rung, BEFORE))?.verdict]).toEqual([
      rung,
      isClosed ? { kind: verdict.kind } : verdict,
    ]);
  }
});

test("expected values are withheld for every failed case, in numbers and pictures", () => {
  const verdict: Verdict = { kind: "runtime-error", error: { name: "Error", message: "no", line: 1, column: 1 } };
  expect(read("value", verdict)).not.toMatch(/expected \(|result\.png|77/);
  expect(read("misconception", verdict)).toMatch(/expected \(1 × 2\)[\s\S]*result\.png[\s\S]*77/);
});

test("a program that did not compile always shows why, whatever the ladder", () => {
  const verdict: Verdict = { kind: "compile-error", fault: { kind: "not-utf8" } };
  const view = seen(verdict, "fails", BEFORE);
  expect(caseOf(view)?.verdict).toEqual(verdict);
});
