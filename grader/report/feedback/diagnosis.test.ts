import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Observation } from "../../model/diagnosis.ts";
import type { ExerciseReport } from "../../model/report.ts";
import type { Language } from "../../model/text.ts";
import { readExercise } from "../../spec/read-exercise.ts";
import { forStudent } from "../access/visible.ts";
import { reportJson } from "../record/json.ts";
import { studentMarkdown } from "../render/markdown/markdown.ts";
import { checkText } from "../render/terminal/check.ts";
import { PIPE } from "../render/terminal/screen.ts";
import {
  caseReport,
  diagnosed,
  exerciseReport,
  exerciseView,
  hiding,
  reportOf,
  tensor,
  viewOf,
  wrongValues,
} from "../testing/sample.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const cases = [caseReport("lesson", { kind: "correct" }), caseReport("negative", wrongValues)];
const fromZero = { misconceptions: ["max-from-zero"], alsoFits: [], evidence: ["negative"] };

const counterexample = {
  inputs: [tensor([1, 2], [-1, -2])],
  options: { poolSize: [1, 2], strides: [1, 1], padding: "valid" },
  expected: tensor([1, 1], [-1]),
  actual: tensor([1, 1], [0]),
};

function markdown(more: Partial<ExerciseReport>, language: Language = "en"): string {
  const text = studentMarkdown(viewOf(reportOf([exerciseReport(cases, more)])), language);
  return text.slice(text.indexOf("## "), text.indexOf("\n- ✓ lesson"));
}

function terminal(more: Partial<ExerciseReport>, language: Language = "en"): string {
  const text = checkText(viewOf(reportOf([exerciseReport(cases, more)])), language, PIPE);
  return text.slice(text.search(/^\S (?:Max pooling|최대 풀링) /m));
}

describe("one misconception", () => {
  test("is reported under the title with its proof and a hint, in English", () => {
    expect(markdown({ diagnosis: fromZero })).toMatchInlineSnapshot(`
      "## ✗ Max pooling: 2/4, wrong values

      1 of 2 cases correct, 1 wrong values

      \`kim-minji/max-pool-2d.ts\`

      > - **hint** Which starting value is never larger than any number that may come?
      > - **likely cause** Your maximum starts at 0 (or just above), and stays there where all numbers are negative.
      > - **learn more** [max-from-zero](../../misconceptions.en.html#max-from-zero)
      > - **seen in** negative
      "
    `);
    expect(terminal({ diagnosis: fromZero })).toMatchInlineSnapshot(`
      "✗ Max pooling  2/4  wrong values
        1 of 2 cases correct, 1 wrong values
        hint          Which starting value is never larger than any number that may come?
        likely cause  Your maximum starts at 0 (or just above), and stays there where all numbers are negative.
        learn more    npm run poolgrade -- explain max-from-zero
        seen in       negative
      "
    `);
  });

  test.each([
    ["en", "look at", "line 2: `let max = 0; // so far`"],
    ["ko", "살펴볼 곳", "2번째 줄: `let max = 0; // so far`"],
  ] as const)("points at the only line that can have it, below the cause, in %s", (language, label, text) => {
    const source = "export function maxPool2d(x) {\n  let max = 0; // so far\n  max = Math.max(max, x[0][0]);\n}\n";
    const exercises = new Map([["max-pool-2d", { ...exerciseView, source }]]);
    const view = { report: reportOf([exerciseReport(cases, { diagnosis: fromZero })]), exercises };
    const said = [checkText(view, language, PIPE), studentMarkdown(view, language)];
    expect(said).toEqual([
      expect.stringMatching(new RegExp(`\n  ${label} +${text}\n`)),
      expect.stringContaining(`\n> - **${label}** ${text}\n`),
    ]);
  });

  test("is reported under the title with its proof and a hint, in Korean", () => {
    expect(markdown({ diagnosis: fromZero }, "ko")).toMatchInlineSnapshot(`
      "## ✗ 최대 풀링: 2/4, 값 오류

      테스트 2개 중 1개 정답, 값 오류 1개

      \`kim-minji/max-pool-2d.ts\`

      > - **힌트** 어떤 수와 비교해도 더 크지 않은 초깃값은 무엇일까요? 비교하는 수 가운데서 고를 수도 있습니다.
      > - **추정 원인** 최댓값의 초깃값이 0(또는 0에 아주 가까운 양수)이어서, 수가 모두 음수이면 최댓값이 초깃값 그대로 남습니다.
      > - **더 알아보기** [max-from-zero](../../misconceptions.ko.html#max-from-zero)
      > - **이 문제가 드러난 테스트** negative
      "
    `);
    expect(terminal({ diagnosis: fromZero }, "ko")).toMatchInlineSnapshot(`
      "✗ 최대 풀링  2/4  값 오류
        테스트 2개 중 1개 정답, 값 오류 1개
        힌트                     어떤 수와 비교해도 더 크지 않은 초깃값은 무엇일까요? 비교하는 수 가운데서 고를 수도 있습니다.
        추정 원인                최댓값의 초깃값이 0(또는 0에 아주 가까운 양수)이어서, 수가 모두 음수이면 최댓값이 초깃값 그대로 남습니다.
        더 알아보기              npm run poolgrade -- explain max-from-zero
        이 문제가 드러난 테스트  negative
      "
    `);
  });

  test.each([
    ["README.md", "en"],
    ["README.ko.md", "ko"],
  ] as const)("is shown in %s as reports say it", async (page, language) => {
    const evidence = ["all-negative", "mixed-signs", "odd-sizes", "gaps", "single-cells", "one-column"];
    const { exercise } = await readExercise(join(ROOT, "exercises/max-pool-2d"));
    if (exercise === null) throw new Error("the exercise is not sound");
    const view = viewOf(reportOf([exerciseReport(cases, { diagnosis: { ...fromZero, evidence } })]));
    const exercises = new Map([[exercise.id, { ...exerciseView, exercise }]]);
    const text = studentMarkdown({ ...view, exercises }, language);
    const facts = withoutLinks(text)
      .split("\n")
      .filter((line) => line.startsWith("> - "));
    expect(readFileSync(join(ROOT, page), "utf8")).toContain(facts.join("\n"));
  });

  test("is separate from the function's habits, which cost nothing if the answer is right", () => {
    expect(markdown({ verdict: "correct", habits: ["keeps-state"] })).toMatchInlineSnapshot(`
      "## ✓ Max pooling: 2/4, correct

      1 of 2 cases correct, 1 wrong values

      \`kim-minji/max-pool-2d.ts\`

      > - **good to know** Your function remembers something from one call to the next: called again with the same input, it gives something else. Look for variables outside your function. What is left in them when it is called again? This costs no points.
      "
    `);
    expect(terminal({ verdict: "correct", habits: ["keeps-state"] }, "ko")).toMatchInlineSnapshot(`
      "✓ 최대 풀링  2/4  정답
        테스트 2개 중 1개 정답, 값 오류 1개
        참고  이전 호출에서 남은 값이 다음 호출에 영향을 줍니다. 같은 입력으로 다시 호출하면 다른 결과가 나옵니다. 함수 밖에 있는 변수를 찾아보세요. 함수를 다시 호출할 때 그 안에 무엇이 남아 있나요? 점수에는 영향을 주지 않습니다.
      "
    `);
    const both = { diagnosis: fromZero, habits: ["mutates-input", "draws-random-numbers"] } as const;
    expect(markdown(both)).toMatchInlineSnapshot(`
      "## ✗ Max pooling: 2/4, wrong values

      1 of 2 cases correct, 1 wrong values

      \`kim-minji/max-pool-2d.ts\`

      > - **hint** Which starting value is never larger than any number that may come?
      > - **likely cause** Your maximum starts at 0 (or just above), and stays there where all numbers are negative.
      > - **learn more** [max-from-zero](../../misconceptions.en.html#max-from-zero)
      > - **seen in** negative
      > - **good to know** Your function changes the array that it is given. Whoever calls your function may still need that array. Write into a new one. Your function draws random numbers, or asks for the time: the same input gives another result each time. Pooling leaves nothing to chance. Compute every cell from its window alone.
      "
    `);
    const cause = { ...fromZero, misconceptions: ["mutates-input"] };
    expect(markdown({ diagnosis: cause, habits: ["mutates-input"] })).toBe(markdown({ diagnosis: cause }));
  });

  test("of another version, which has no words here, is not reported", () => {
    const diagnosis = { ...fromZero, misconceptions: ["max-from-zero", "toString"] };
    expect(markdown({ diagnosis })).toBe(markdown({}));
    expect(terminal({ diagnosis })).toBe(terminal({}));
  });
});

describe("two misconceptions at once", () => {
  const pair = {
    misconceptions: ["max-from-zero", "transposed"],
    alsoFits: [["max-of-absolute"], ["pads-with-zero", "transposed"]],
    evidence: ["lesson", "negative"],
  };

  test("are numbered with their hints, and the others that fit are listed below", () => {
    expect(markdown({ diagnosis: pair })).toMatchInlineSnapshot(`
      "## ✗ Max pooling: 2/4, wrong values

      1 of 2 cases correct, 1 wrong values

      \`kim-minji/max-pool-2d.ts\`

      > - **hint** (1) Which starting value is never larger than any number that may come? (2) Try an input that is not square: does the result have as many rows and as many columns as it should?
      > - **likely cause** Two things at once: (1) Your maximum starts at 0 (or just above), and stays there where all numbers are negative. (2) Rows and columns change places in your function, in its input or in its result.
      > - **learn more** [max-from-zero](../../misconceptions.en.html#max-from-zero), [transposed](../../misconceptions.en.html#transposed)
      > - **seen in** lesson, negative
      > - **could also be** These cases cannot distinguish it from:
      >   - Absolute values enter your maximum: minus signs are ignored when numbers are compared, or get lost in the result.
      >   - Two things at once: (1) Your maximum treats the padding as zeros, so windows of negative numbers at the edge give 0. (2) Rows and columns change places in your function, in its input or in its result.
      "
    `);
    expect(markdown({ diagnosis: pair }, "ko")).toMatchInlineSnapshot(`
      "## ✗ 최대 풀링: 2/4, 값 오류

      테스트 2개 중 1개 정답, 값 오류 1개

      \`kim-minji/max-pool-2d.ts\`

      > - **힌트** (1) 어떤 수와 비교해도 더 크지 않은 초깃값은 무엇일까요? 비교하는 수 가운데서 고를 수도 있습니다. (2) 정사각형이 아닌 입력으로 시험해 보세요. 결과의 행과 열의 수가 맞나요?
      > - **추정 원인** 다음 두 가지가 함께 나타납니다. (1) 최댓값의 초깃값이 0(또는 0에 아주 가까운 양수)이어서, 수가 모두 음수이면 최댓값이 초깃값 그대로 남습니다. (2) 입력이나 결과에서 행과 열이 서로 바뀝니다.
      > - **더 알아보기** [max-from-zero](../../misconceptions.ko.html#max-from-zero), [transposed](../../misconceptions.ko.html#transposed)
      > - **이 문제가 드러난 테스트** lesson, negative
      > - **다른 가능성** 이 테스트들만으로는 다음과 구별할 수 없습니다.
      >   - 최댓값을 구할 때 절댓값을 씁니다. 수를 비교할 때 음의 부호를 무시하거나, 결과에서 그 부호가 사라집니다.
      >   - 다음 두 가지가 함께 나타납니다. (1) 최댓값을 구할 때 패딩을 0으로 보므로, 가장자리에서는 음수만 있는 윈도우의 결과가 0이 됩니다. (2) 입력이나 결과에서 행과 열이 서로 바뀝니다.
      "
    `);
    expect(terminal({ diagnosis: pair })).toMatchInlineSnapshot(`
      "✗ Max pooling  2/4  wrong values
        1 of 2 cases correct, 1 wrong values
        hint           (1) Which starting value is never larger than any number that may come? (2) Try an input that is not square: does the result have as many rows and as many columns as it should?
        likely cause   Two things at once: (1) Your maximum starts at 0 (or just above), and stays there where all numbers are negative. (2) Rows and columns change places in your function, in its input or in its result.
        learn more     npm run poolgrade -- explain max-from-zero, npm run poolgrade -- explain transposed
        seen in        lesson, negative
        could also be  These cases cannot distinguish it from:
                       - Absolute values enter your maximum: minus signs are ignored when numbers are compared, or get lost in the result.
                       - Two things at once: (1) Your maximum treats the padding as zeros, so windows of negative numbers at the edge give 0. (2) Rows and columns change places in your function, in its input or in its result.
      "
    `);
  });

  test("are listed with three others at most", () => {
    const alsoFits = ["all-zeros", "subsamples", "stride-one", "returns-input", "transposed"].map((id) => [id]);
    expect(markdown({ diagnosis: { ...fromZero, alsoFits } })).toMatch(/\n> {3}- Along [^\n]*\n> {3}- … and 2 more\n$/);
    expect(terminal({ diagnosis: { ...fromZero, alsoFits } }, "ko")).toMatch(/\n +- … 그 밖에 2가지\n$/);
  });
});

describe("hidden cases that show it", () => {
  const seen = (...hidden: readonly string[]) => {
    const told = diagnosed({ ...fromZero, evidence: ["lesson", "negative"] }, ...hidden);
    return studentMarkdown(forStudent(viewOf(reportOf([exerciseReport(cases, told)])), hiding(...hidden)), "en");
  };

  test("are not named to the student", () => {
    expect(seen()).toContain("- **seen in** lesson, negative\n");
    expect(seen("negative")).toContain("- **seen in** lesson\n");
    expect(seen("negative")).not.toContain("negative\n");
  });

  test("are left out if no other case shows it", () => {
    expect(seen("lesson", "negative")).toContain("- **seen in** inputs that the grader made itself\n");
  });
});

describe("a question that was not asked", () => {
  test("is reported, with a name or alone", () => {
    expect(markdown({ diagnosis: fromZero, notAsked: true })).toContain("- **not tried** Further inputs");
    expect(terminal({ notAsked: true }, "ko")).toContain("  확인하지 못함  함수가 도중에 중단되었거나");
  });
});

test.each<Observation>([
  { kind: "flipped", axis: "height" },
  { kind: "channels-permuted", order: [1, 2, 0] },
  { kind: "scaled", factor: 0.5 },
  { kind: "offset", by: 1 },
  { kind: "shifted", axis: "width", by: 1 },
  { kind: "only-last", axis: "height" },
  { kind: "only-first", axis: "width" },
  { kind: "only-channel", channel: 0 },
  { kind: "only-negative-windows" },
])("the observation $kind is reported as one, without a hint", (observation) => {
  expect(markdown({ observation })).toMatch(/\n> - \*\*we noticed\*\* [A-Z][^\n]*\.\n$/);
  expect(terminal({ observation }, "ko")).toMatch(/\n {2}관찰 {2}(결과|틀린 )[^\n]*\.\n$/);
});

describe("a counterexample", () => {
  test("is written out with its call", () => {
    expect(markdown({ diagnosis: fromZero, counterexample })).toMatchInlineSnapshot(`
      "## ✗ Max pooling: 2/4, wrong values

      1 of 2 cases correct, 1 wrong values

      \`kim-minji/max-pool-2d.ts\`

      > - **hint** Which starting value is never larger than any number that may come?
      > - **likely cause** Your maximum starts at 0 (or just above), and stays there where all numbers are negative.
      > - **learn more** [max-from-zero](../../misconceptions.en.html#max-from-zero)
      > - **seen in** negative
      >
      > The smallest input on which we saw it fail: \`maxPool2d(x, { poolSize: [1, 2], strides: [1, 1], padding: "valid" })\`, x: 1 × 2
      >
      > \`\`\`text
      > x (1 × 2)
      > -1  -2
      >
      > expected (1 × 1)
      > -1
      >
      > actual (1 × 1)
      > 0
      > \`\`\`
      "
    `);
    expect(terminal({ counterexample }, "ko")).toMatchInlineSnapshot(`
      "✗ 최대 풀링  2/4  값 오류
        테스트 2개 중 1개 정답, 값 오류 1개
        틀린 결과가 나오는 가장 작은 입력(확인한 것 가운데): maxPool2d(x, { poolSize: [1, 2], strides: [1, 1], padding: "valid" }), x: 1 × 2
          x (1 × 2)
          -1  -2

          정답 (1 × 1)
          -1

          내 결과 (1 × 1)
          0
      "
    `);
  });

  test("says if no tensor came back", () => {
    expect(terminal({ counterexample: { ...counterexample, actual: null } })).toMatch(
      /\n {4}actual: not an array of numbers\n$/,
    );
  });

  test("that is large shows only its call", () => {
    const zeros = tensor([9, 9], new Array(81).fill(0));
    const large = { ...counterexample, inputs: [zeros], expected: zeros, actual: zeros };
    expect(markdown({ counterexample: large })).toMatch(/padding: "valid" \}\)`, x: 9 × 9\n$/);
  });
});

test("the findings are in the JSON, tensors as nested arrays", () => {
  const found = { diagnosis: { ...fromZero, alsoFits: [["max-of-absolute"], ["a", "b"]] }, counterexample };
  const observed = { observation: { kind: "shifted", by: 1, axis: "width" } as const, cases: [] };
  const json = reportJson(reportOf([exerciseReport([], found), exerciseReport([], observed)]));
  expect(json.slice(json.indexOf('"exercises"'))).toMatchInlineSnapshot(`
    ""exercises": [
     {"exercise": "max-pool-2d", "status": "graded", "verdict": "wrong-values", "score": 0, "maxScore": 0, "source": {"path": "kim-minji/max-pool-2d.ts", "sha256": "00ff"}, "diagnosis": {"misconceptions": ["max-from-zero"], "alsoFits": [["max-of-absolute"], ["a", "b"]], "evidence": ["negative"]}, "counterexample": {"inputs": [[[-1, -2]]], "options": {"poolSize": [1, 2], "strides": [1, 1], "padding": "valid"}, "expected": [[-1]], "actual": [[0]]}, "cases": []},
     {"exercise": "max-pool-2d", "status": "graded", "verdict": "wrong-values", "score": 0, "maxScore": 0, "source": {"path": "kim-minji/max-pool-2d.ts", "sha256": "00ff"}, "diagnosis": null, "observation": {"kind": "shifted", "axis": "width", "by": 1}, "cases": []}
    ]}
    "
  `);
});

/** A link of a report leads to what is beside it. */
function withoutLinks(markdown: string): string {
  return markdown.replace(/\[([^\]]+)\]\(\.\.[^)]*\)/g, "$1");
}
