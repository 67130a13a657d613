import { expect, test } from "vitest";
import { studentMarkdown } from "../render/markdown/markdown.ts";
import { sampleReport, viewOf } from "../testing/sample.ts";
import { pageWordsFor } from "./reader.ts";

const cell = { place: "[0, 1]", expected: "4", actual: "0", isWrong: true };

test.each([
  ["en", "staff", "student's result 0", "student's result (1 × 2)", /\bactual\b|yours/],
  ["ko", "staff", "학생 결과 0", "학생 결과 (1 × 2)", /내 결과/],
  ["ko", "student", "내 결과 0", "내 결과 (1 × 2)", /학생 결과/],
] as const)("in %s, %s read what the function gave as `%s`", (language, audience, said, grid, others) => {
  const markdown = studentMarkdown(viewOf(sampleReport), language, audience);
  const { cell: speak, working } = pageWordsFor({ language, audience });
  const page = `${speak(cell)} ${JSON.stringify(working({ ...cell, arithmetic: "max(4)" }))}`;
  expect(markdown).toContain(said.replace("0", "`0`"));
  expect(markdown).toContain(grid);
  expect(page).toContain(said);
  expect(markdown + page).not.toMatch(others);
});
