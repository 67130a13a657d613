import fc from "fast-check";
import { expect, test } from "vitest";
import type { Language } from "../../../model/text.ts";
import type { Verdict } from "../../../model/verdict.ts";
import type { CasePictures } from "../../access/view.ts";
import { forStudent } from "../../access/visible.ts";
import {
  caseReport,
  exerciseReport,
  exerciseView,
  hiding,
  maxPool2d,
  reportOf,
  sampleReport,
  sampleSummary,
  tensor,
  viewOf,
  wrongValues,
} from "../../testing/sample.ts";
import { studentMarkdown, summaryMarkdown } from "./markdown.ts";

const exercises = new Map([["max-pool-2d", maxPool2d]]);
const seen = forStudent(viewOf(sampleReport), hiding("secret"));

test("a student reads what happened, in English", () => {
  expect(studentMarkdown(seen, "en")).toMatchInlineSnapshot(`
    "# kim-minji

    **2 of 6 points**

    | Exercise    | Score | Result         |
    | ----------- | ----- | -------------- |
    | Max pooling | 2/6   | ✗ wrong values |

    ## ✗ Max pooling: 2/6, wrong values

    1 of 3 cases correct, 2 wrong values

    \`kim-minji/max-pool-2d.ts\`

    - ✓ lesson 2/2 correct
    - ✗ hidden-1 0/2 wrong values (hidden case)

    ### ✗ negative 0/2: 2 of 2 cells differ

    - **why** Every value is below zero.
    - **call** \`maxPool2d(x, { poolSize: [2, 2], strides: [2, 2], padding: "valid" })\`, x: 2 × 4
    - **at [0, 0]** expected \`-2.5\`, actual \`0\`, off by \`2.5\`; \`max(-4, -2.5, -3, -7) = -2.5\`

    Your function changed the array it was given. Work on a copy instead.

    \`\`\`text
    x (2 × 4)
       -4   -2.5     -1     -8
       -3     -7     -6  -0.25

    expected (1 × 2)
     -2.5  -0.25

    actual (1 × 2)
    0  0
    \`\`\`

    printed:

    \`\`\`text
    best so far 0
    \`\`\`
    "
  `);
});

test("a student reads what happened, in Korean", () => {
  expect(studentMarkdown(seen, "ko")).toMatchInlineSnapshot(`
    "# kim-minji

    **6점 중 2점**

    | 문제      | 점수 | 결과      |
    | --------- | ---- | --------- |
    | 최대 풀링 | 2/6  | ✗ 값 오류 |

    ## ✗ 최대 풀링: 2/6, 값 오류

    테스트 3개 중 1개 정답, 값 오류 2개

    \`kim-minji/max-pool-2d.ts\`

    - ✓ lesson 2/2 정답입니다
    - ✗ hidden-1 0/2 값 오류 (비공개 테스트)

    ### ✗ negative 0/2: 2칸 중 2칸의 값이 다릅니다

    - **테스트 목적** 모든 값이 0보다 작습니다.
    - **호출** \`maxPool2d(x, { poolSize: [2, 2], strides: [2, 2], padding: "valid" })\`, x: 2 × 4
    - **칸 [0, 0]** 정답 \`-2.5\`, 내 결과 \`0\`, 차이 \`2.5\`; \`max(-4, -2.5, -3, -7) = -2.5\`

    입력으로 받은 배열의 값을 함수가 바꾸었습니다. 복사본을 만들어 사용하세요.

    \`\`\`text
    x (2 × 4)
       -4   -2.5     -1     -8
       -3     -7     -6  -0.25

    정답 (1 × 2)
     -2.5  -0.25

    내 결과 (1 × 2)
    0  0
    \`\`\`

    출력 내용:

    \`\`\`text
    best so far 0
    \`\`\`
    "
  `);
});

test("if nothing ran, the reason is given once", () => {
  const verdict: Verdict = {
    kind: "compile-error",
    fault: { kind: "no-export", wanted: "maxPool2d", declared: true, nearest: null },
  };
  const cases = [caseReport("lesson", verdict), caseReport("negative", verdict)];
  const report = reportOf([exerciseReport(cases, { verdict: "compile-error" })]);
  expect(studentMarkdown(viewOf(report), "en")).toMatchInlineSnapshot(`
    "# kim-minji

    **0 of 4 points**

    | Exercise    | Score | Result          |
    | ----------- | ----- | --------------- |
    | Max pooling | 0/4   | ✗ compile error |

    ## ✗ Max pooling: 0/4, compile error

    \`kim-minji/max-pool-2d.ts\`

    ✗ \`maxPool2d\` is not exported

    Write \`export\` in front of its declaration.

    None of the 2 cases could run.
    "
  `);
});

test("a missing exercise and an incomplete report are reported", () => {
  const missing = exerciseReport([caseReport("lesson", { kind: "missing" })], {
    status: "missing",
    verdict: "missing",
    source: null,
  });
  const lost = exerciseReport([caseReport("lesson", { kind: "judge-error", reason: "/x" })], {
    status: "incomplete",
    verdict: "judge-error",
  });
  const report = { ...reportOf([missing, lost]), complete: false };
  expect(studentMarkdown(viewOf(report), "en")).toMatchInlineSnapshot(`
    "# kim-minji

    **0 of 4 points**

    This report is not complete: part of it could not be graded because of a problem on our side, so the score is not final. Please tell your instructor.

    | Exercise    | Score | Result       |
    | ----------- | ----- | ------------ |
    | Max pooling | 0/2   | – missing    |
    | Max pooling | 0/2   | ? not graded |

    ## – Max pooling: 0/2, missing

    You have not handed in a file for this exercise.

    ## ? Max pooling: 0/2, not graded

    \`kim-minji/max-pool-2d.ts\`

    Not all of this exercise could be graded because of a problem on our side.

    ### ? lesson ?/2: could not be graded because of a problem on our side

    This is not your fault, and the score is not final. Please tell your instructor.

    \`\`\`text
    x (4 × 4)
    1  3  2  1
    2  9  1  1
    1  3  2  3
    2  6  1  2
    \`\`\`
    "
  `);
});

test("first and worst difference are listed separately, and pictures stand side by side", () => {
  const verdict: Verdict = {
    ...wrongValues,
    wrong: 9,
    of: 100,
    worst: { at: [4, 2], expected: Number.NaN, actual: 3, window: null },
    tolerance: { absolute: 1e-6, relative: 0, bound: "proved" },
  } as Verdict;
  const link = (path: string) => ({
    path: `../../assets/pictures/${path}.png`,
    shape: [10, 20, 3],
    tone: { brightness: 0, flatness: 0 },
  });
  const pictures = new Map<string, CasePictures>([
    ["negative", { input: link("a"), expected: link("b"), actual: null, comparisons: [] }],
    [
      "lesson",
      {
        input: link("a"),
        expected: link("b"),
        actual: link("b"),
        comparisons: [{ pooling: "max-pool", picture: link("c") }],
      },
    ],
  ]);
  const view = { ...exerciseView, answers: new Map(), returned: new Map(), pictures };
  const report = reportOf([
    exerciseReport([
      caseReport("lesson", { kind: "correct" }, { mutatedInput: true }),
      caseReport("negative", verdict),
    ]),
  ]);
  expect(studentMarkdown({ report, exercises: new Map([["max-pool-2d", view]]) }, "en")).toMatchInlineSnapshot(`
    "# kim-minji

    **2 of 4 points**

    | Exercise    | Score | Result         |
    | ----------- | ----- | -------------- |
    | Max pooling | 2/4   | ✗ wrong values |

    ## ✗ Max pooling: 2/4, wrong values

    1 of 2 cases correct, 1 wrong values

    \`kim-minji/max-pool-2d.ts\`

    - ✓ lesson 2/2 correct – Your function changed the array it was given. Work on a copy instead.

    ### ✓ lesson

    | input 10 × 20 × 3 | expected 10 × 20 × 3 | actual 10 × 20 × 3 | max pooling 10 × 20 × 3 |
    | - | - | - | - |
    | ![input](../../assets/pictures/a.png) | ![expected](../../assets/pictures/b.png) | ![actual](../../assets/pictures/b.png) | ![max pooling](../../assets/pictures/c.png) |

    ### ✗ negative 0/2: 9 of 100 cells differ

    - **why** Every value is below zero.
    - **call** \`maxPool2d(x, { poolSize: [2, 2], strides: [2, 2], padding: "valid" })\`, x: 2 × 4
    - **first at [0, 0]** expected \`-2.5\`, actual \`0\`, off by \`2.5\`; \`max(-4, -2.5, -3, -7) = -2.5\`
    - **worst at [4, 2]** expected \`NaN\`, actual \`3\`

    \`\`\`text
    x (2 × 4)
       -4   -2.5     -1     -8
       -3     -7     -6  -0.25
    \`\`\`

    | input 10 × 20 × 3 | expected 10 × 20 × 3 | actual |
    | - | - | - |
    | ![input](../../assets/pictures/a.png) | ![expected](../../assets/pictures/b.png) | – |
    "
  `);
});

test("the class is shown as two tables", () => {
  expect(summaryMarkdown(sampleSummary, exercises, "en")).toMatchInlineSnapshot(`
    "# Class summary

    ## Students

    | Student                                                                            | Score               | Max pooling    | avg-pool-2d |
    | ---------------------------------------------------------------------------------- | ------------------- | -------------- | ----------- |
    | [김민지](students/%EA%B9%80%EB%AF%BC%EC%A7%80/report.md)                           | 6/10                | ✓ correct      | – missing   |
    | [\`=cmd\\u007c'/c calc'!A1\`](students/%3Dcmd%257C%27%252Fc%20calc%27%21A1/report.md) | 2/10 (not complete) | ✗ wrong values | – missing   |

    ## Exercises

    | Exercise    | ✓ correct | ✗ wrong values | – missing |
    | ----------- | --------- | -------------- | --------- |
    | Max pooling | 1         | 1              | 0         |
    | avg-pool-2d | 0         | 0              | 2         |

    ## Folders that could not be graded

    - \`<b>\`: \`\` no folder: \`x\` \`\`
    "
  `);
  expect(summaryMarkdown(sampleSummary, exercises, "ko")).toMatchInlineSnapshot(`
    "# 전체 결과

    ## 학생별 결과

    | 학생                                                                               | 점수               | 최대 풀링 | avg-pool-2d |
    | ---------------------------------------------------------------------------------- | ------------------ | --------- | ----------- |
    | [김민지](students/%EA%B9%80%EB%AF%BC%EC%A7%80/report.md)                           | 6/10               | ✓ 정답    | – 미제출    |
    | [\`=cmd\\u007c'/c calc'!A1\`](students/%3Dcmd%257C%27%252Fc%20calc%27%21A1/report.md) | 2/10 (채점 미완료) | ✗ 값 오류 | – 미제출    |

    ## 문제별 결과

    | 문제        | ✓ 정답 | ✗ 값 오류 | – 미제출 |
    | ----------- | ------ | --------- | -------- |
    | 최대 풀링   | 1      | 1         | 0        |
    | avg-pool-2d | 0      | 0         | 2        |

    ## 채점할 수 없는 폴더

    - \`<b>\`: \`\` no folder: \`x\` \`\`
    "
  `);
});

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        "<b>",
        "](x)",
        "![a",
        "[",
        "`",
        "```",
        "~~~",
        "|",
        "\\",
        "\n",
        "::",
        "##[x]",
        "http://a.b",
        "\u202e",
        "a ",
        "- ",
        "www.x.y",
        "@z",
      ),
    )
    .map((parts) => parts.join("")),
);

test("whatever a student writes, none of it acts as a link, a tag or a workflow command", () => {
  fc.assert(
    fc.property(hostile, hostile, fc.constantFrom<Language>("en", "ko"), (student, text, language) => {
      const verdicts: Verdict[] = [
        { kind: "runtime-error", error: { name: text, message: text, line: 1, column: 1 } },
        { kind: "compile-error", fault: { kind: "syntax", message: text, line: null, column: null } },
        { kind: "forbidden", what: { kind: "import", specifier: text } },
      ];
      const cases = verdicts.map((verdict) => caseReport("lesson", verdict, { printed: { text, cut: false } }));
      const report = reportOf([exerciseReport(cases, { source: { path: `${student}/a.ts`, sha256: null } })], student);
      const markdown = studentMarkdown(viewOf(report), language);
      expect(markdown).not.toMatch(/^\s*::|##\[|[\p{Cf}\r]/mu);
      expect(withoutCode(markdown)).not.toMatch(/<|\]\(|!\[|:\/\/|www\.|@/);
    }),
    { numRuns: 300 },
  );
});

/** Markdown without its code blocks and spans, by CommonMark's rules. */
function withoutCode(markdown: string): string {
  let fence: string | null = null;
  const kept: string[] = [];
  for (const line of markdown.split("\n")) {
    if (fence !== null) {
      if (new RegExp(`^ {0,3}${fence}\`*\\s*$`).test(line)) fence = null;
    } else {
      fence = /^(`{3,})text$/.exec(line)?.[1] ?? null;
      if (fence === null) kept.push(line.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, ""));
    }
  }
  return kept.join("\n");
}

test("no wrong number is written like the right one", () => {
  const expected = tensor([1, 2], [Math.fround(0.1), -0.25]);
  const tolerance = { absolute: 0, relative: 0, bound: "exact", why: "" } as const;
  const view = {
    ...exerciseView,
    answers: new Map([["negative", { reference: expected, expected, tolerance }]]),
    returned: new Map([["negative", tensor([1, 2], [0.1, -0.25])]]),
  };
  const report = reportOf([exerciseReport([caseReport("negative", wrongValues)])]);
  const text = studentMarkdown({ report, exercises: new Map([["max-pool-2d", view]]) }, "en");
  expect(text.slice(text.indexOf("expected (1"), text.lastIndexOf("```"))).toBe(
    "expected (1 × 2)\n0.100000001        -0.25\n\nactual (1 × 2)\n  0.1  -0.25\n",
  );
});
