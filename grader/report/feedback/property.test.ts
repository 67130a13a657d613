import { expect, test } from "vitest";
import type { CheckedProperty } from "../../model/property.ts";
import type { ReportView } from "../access/view.ts";
import { studentMarkdown } from "../render/markdown/markdown.ts";
import { checkText } from "../render/terminal/check.ts";
import { PIPE } from "../render/terminal/screen.ts";
import { caseReport, exerciseReport, exerciseView, maxPool2d, reportOf, tensor } from "../testing/sample.ts";

const options = { poolSize: [2, 2], strides: [2, 2], padding: "valid" };
const x = tensor([2, 2], [-2.5, -2.5, -2.5, -2.5]);
const constant: CheckedProperty = {
  property: "constant-stays-constant",
  holds: false,
  calls: [{ inputs: [x], options }],
  returned: [tensor([1, 1], [0])],
};
const channels: CheckedProperty = {
  property: "permuting-channels-permutes-output",
  holds: false,
  calls: [
    { inputs: [tensor([1, 1, 3], [1, 2, 3])], options: {} },
    { inputs: [tensor([1, 1, 3], [2, 3, 1])], options: {} },
  ],
  returned: [tensor([1, 3], [1, 2, 3]), null],
};

function viewOf(broken: CheckedProperty, layout = maxPool2d.layout): ReportView {
  const entry = exerciseReport([caseReport("lesson", { kind: "correct" })], { verdict: "correct" });
  const exercise = { ...maxPool2d, layout };
  return {
    report: reportOf([entry]),
    exercises: new Map([["max-pool-2d", { ...exerciseView, exercise, broken: [broken] }]]),
  };
}

const last = (text: string) => text.slice(text.indexOf("✗"));

test("a broken property is shown with the input that breaks it, in Markdown", () => {
  expect(last(studentMarkdown(viewOf(constant), "en"))).toMatchInlineSnapshot(`
    "✗ an input of one repeated number must give that number everywhere (worth no points)

    - **call** \`maxPool2d(x, { poolSize: [2, 2], strides: [2, 2], padding: "valid" })\`, x: 2 × 2

    \`\`\`text
    x (2 × 2)
    -2.5  -2.5
    -2.5  -2.5

    actual (1 × 1)
    0
    \`\`\`
    "
  `);
  expect(last(studentMarkdown(viewOf(channels, "image"), "ko"))).toMatchInlineSnapshot(`
    "✗ 입력의 채널 순서를 바꾸면 결과의 채널도 같은 순서로 바뀌고 값은 그대로여야 합니다 (점수에는 반영되지 않음)

    - **호출** \`maxPool2d(x)\`, x: 1 × 1 × 3

    \`\`\`text
    x (1 × 1 × 3)
    채널 0
    1
    채널 1
    2
    채널 2
    3

    내 결과 (1 × 3)
    [[1, 2, 3]]

    채널의 순서를 바꾼 x (1 × 1 × 3)
    채널 0
    2
    채널 1
    3
    채널 2
    1

    내 결과: 숫자 배열이 아님
    \`\`\`
    "
  `);
});

test("a broken property is shown on the terminal", () => {
  expect(last(checkText(viewOf(constant), "ko", PIPE))).toMatchInlineSnapshot(`
    "✗ 모든 칸의 수가 같은 입력이라면 결과의 모든 칸도 그 수여야 합니다 (점수에는 반영되지 않음)
        호출     maxPool2d(x, { poolSize: [2, 2], strides: [2, 2], padding: "valid" }), x: 2 × 2
        x        [[-2.5, -2.5], [-2.5, -2.5]]
        내 결과  [[0]]

    ✓ 최대 풀링  2/2  정답
    "
  `);
  expect(last(checkText(viewOf(channels, "image"), "en", PIPE))).toMatchInlineSnapshot(`
    "✗ the same channels in another order must give the same results in that order (worth no points)
        call                                  maxPool2d(x), x: 1 × 1 × 3
        x                                     [[[1, 2, 3]]]
        actual                                [[1, 2, 3]]
        x with its channels in another order  [[[2, 3, 1]]]
        actual                                not an array of numbers

    ✓ Max pooling  2/2  correct
    "
  `);
});
