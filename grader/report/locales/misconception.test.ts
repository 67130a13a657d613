import { describe, expect, test } from "vitest";
import { type DiagnosisId, MISCONCEPTIONS, OTHERWISE_FOUND } from "../../catalogue/misconception.ts";
import { variants } from "../../catalogue/variants.ts";
import type { Observation } from "../../model/diagnosis.ts";
import type { LayoutName } from "../../model/layout.ts";
import { LAYOUT_NAMES } from "../../ops/layout.ts";
import { WORDS } from "./languages.ts";
import type { Words } from "./words.ts";

const IDS: readonly DiagnosisId[] = [...MISCONCEPTIONS, ...OTHERWISE_FOUND];

describe.each(["en", "ko"] as const)("in %s", (language) => {
  const words = WORDS[language];

  test("every misconception has its words, in the order of the catalogue", () => {
    expect(Object.keys(words.misconception)).toEqual(IDS);
  });

  test("no two misconceptions have a sentence or a hint in common", () => {
    const sentences = Object.values(words.misconception).flatMap(({ does, hint }) => [does, hint]);
    expect(new Set(sentences).size).toBe(2 * IDS.length);
  });

  test("no text gives code away", () => {
    for (const id of IDS) expect(textOf(words, id)).not.toMatch(/[`{};=<>]|Infinity|\b[a-zA-Z]+\.[a-zA-Z]|[a-zA-Z]\(/);
  });
});

test("English is whole sentences, addressed to the learner", () => {
  for (const id of IDS) {
    const { does, hint } = WORDS.en.misconception[id];
    expect(does).toMatch(/^[A-Z].*\.$/);
    expect(does).toMatch(/\byour\b/i);
    expect(hint).toMatch(/^[A-Z].*[.?]$/);
  }
});

test("Korean is polite, and has no Latin letters but the names of values and options", () => {
  for (const id of IDS) {
    const sentences = textOf(WORDS.ko, id).split(/(?<=[.?]) /);
    for (const sentence of sentences) expect(sentence).toMatch(/(니다|세요|요|까)[.?]$/);
    expect(textOf(WORDS.ko, id).replace(/NaN|"same"|"valid"/g, "")).not.toMatch(/[A-Za-z]/);
  }
});

test("misconceptions about max pooling do not mention averages, and the reverse", () => {
  for (const id of occurring("max-pool").filter((each) => each !== "avg-for-max")) {
    expect(WORDS.en.misconception[id].does).not.toMatch(/average/);
    expect(WORDS.ko.misconception[id].does).not.toMatch(/평균/);
  }
  for (const id of occurring("avg-pool").filter((each) => each !== "max-for-avg")) {
    expect(WORDS.en.misconception[id].does).not.toMatch(/maximum|largest/);
    expect(WORDS.ko.misconception[id].does).not.toMatch(/최댓값|가장 큰/);
  }
});

test("misconceptions about global pooling do not mention windows, which it does not have", () => {
  for (const id of [...occurring("global-max-pool", "batch"), ...occurring("global-avg-pool", "batch")]) {
    expect(textOf(WORDS.en, id).replace("a window or an image", "")).not.toMatch(/window|stride/);
    expect(textOf(WORDS.ko, id).replace("윈도우나 이미지", "")).not.toMatch(/윈도우|스트라이드/);
  }
});

test("every observation has its sentence in both languages", () => {
  const observations: readonly Observation[] = [
    ...["height", "width", "depth", "steps", "channels", "images"].map(
      (axis): Observation => ({ kind: "flipped", axis }),
    ),
    { kind: "constant", value: 0.5 },
    { kind: "channels-permuted", order: [2, 0, 1] },
    { kind: "scaled", factor: 2 },
    { kind: "scaled", factor: 1 / 3 },
    { kind: "offset", by: 1 },
    { kind: "offset", by: -0.5 },
    { kind: "rounded", decimals: 0 },
    { kind: "rounded", decimals: 1 },
    { kind: "rounded", decimals: 5 },
    { kind: "shifted", axis: "height", by: 1 },
    { kind: "shifted", axis: "width", by: -2 },
    { kind: "only-last", axis: "height" },
    { kind: "only-first", axis: "width" },
    { kind: "only-channel", channel: 0 },
    { kind: "only-negative-windows" },
  ];
  expect(observations.map((each) => [WORDS.en.observation(each), WORDS.ko.observation(each)])).toMatchInlineSnapshot(`
    [
      [
        "Your result is the right one with its rows in reverse order.",
        "결과에서 행의 순서를 뒤집으면 정답과 같습니다.",
      ],
      [
        "Your result is the right one with its columns in reverse order.",
        "결과에서 열의 순서를 뒤집으면 정답과 같습니다.",
      ],
      [
        "Your result is the right one with its layers in reverse order.",
        "결과에서 층의 순서를 뒤집으면 정답과 같습니다.",
      ],
      [
        "Your result is the right one with its steps in reverse order.",
        "결과에서 스텝의 순서를 뒤집으면 정답과 같습니다.",
      ],
      [
        "Your result is the right one with its channels in reverse order.",
        "결과에서 채널의 순서를 뒤집으면 정답과 같습니다.",
      ],
      [
        "Your result is the right one with its images in reverse order.",
        "결과에서 이미지의 순서를 뒤집으면 정답과 같습니다.",
      ],
      [
        "Your function returns nothing but 0.5, in every case.",
        "어느 테스트에서나 결과의 모든 수가 0.5입니다.",
      ],
      [
        "Your result is the right one with its channels in another order: 2, 0, 1.",
        "결과의 채널은 정답의 채널을 다음 순서로 늘어놓은 것과 같습니다: 2, 0, 1.",
      ],
      [
        "Every number of your result is 2 times the right one.",
        "결과의 모든 수가 정답의 2배입니다.",
      ],
      [
        "Every number of your result is 0.3333333 times the right one.",
        "결과의 모든 수가 정답의 0.3333333배입니다.",
      ],
      [
        "Every number of your result is 1 too large.",
        "결과의 모든 수가 정답보다 1만큼 큽니다.",
      ],
      [
        "Every number of your result is 0.5 too small.",
        "결과의 모든 수가 정답보다 0.5만큼 작습니다.",
      ],
      [
        "Every number of your result is the right one, rounded to a whole number.",
        "결과의 모든 수가 정답을 정수로 어림한 값입니다.",
      ],
      [
        "Every number of your result is the right one, rounded to 1 decimal.",
        "결과의 모든 수가 정답을 소수점 아래 1자리까지 어림한 값입니다.",
      ],
      [
        "Every number of your result is the right one, rounded to 5 decimals.",
        "결과의 모든 수가 정답을 소수점 아래 5자리까지 어림한 값입니다.",
      ],
      [
        "Your result is the right one, but every number stands 1 row too late.",
        "결과는 정답과 같지만, 모든 수가 1칸 아래로 밀려 있습니다.",
      ],
      [
        "Your result is the right one, but every number stands 2 columns too early.",
        "결과는 정답과 같지만, 모든 수가 2칸 왼쪽으로 밀려 있습니다.",
      ],
      [
        "In every case that is wrong, exactly the last row of the result is wrong.",
        "틀린 테스트에서는 언제나 마지막 행의 값만 틀렸습니다.",
      ],
      [
        "In every case that is wrong, exactly the first column of the result is wrong.",
        "틀린 테스트에서는 언제나 첫 번째 열의 값만 틀렸습니다.",
      ],
      [
        "In every case that is wrong, exactly channel 0 of the result is wrong.",
        "틀린 테스트에서는 언제나 채널 0의 값만 틀렸습니다.",
      ],
      [
        "In every case that is wrong, exactly the windows with negative numbers are wrong.",
        "틀린 테스트에서는 언제나 음수가 든 윈도우의 값만 틀렸습니다.",
      ],
    ]
  `);
});

test("the start of a maximum is named if it is known", () => {
  expect(
    ["en", "ko"].map((language) => WORDS[language as "en" | "ko"].maximumStartsAt(Number.MIN_SAFE_INTEGER)),
  ).toEqual([
    "Your maximum starts at -9007199254740991, and stays there where all numbers are lower.",
    "최댓값의 초깃값은 -9007199254740991입니다. 수가 모두 그보다 작으면 최댓값이 초깃값 그대로 남습니다.",
  ]);
});

function textOf(words: Words, id: DiagnosisId): string {
  const { does, hint } = words.misconception[id];
  return `${does} ${hint}`;
}

function occurring(op: string, layout?: LayoutName): readonly DiagnosisId[] {
  const layouts = layout === undefined ? LAYOUT_NAMES : [layout];
  return [...new Set(layouts.flatMap((each) => variants(op, each)).map(({ id }) => id))];
}
