import { expect, test } from "vitest";
import { caseFacts } from "../facts/case.ts";
import { WORDS } from "../locales/languages.ts";
import { caseReport, exerciseView, tensor, wrongValues } from "../testing/sample.ts";
import { caseFeedback } from "./case.ts";

test.each([
  ["en", "in 1 cell"],
  ["ko", "1칸"],
] as const)("of wrong values that are NaN, a case says in how many cells: %s", (language, text) => {
  const view = { ...exerciseView, returned: new Map([["negative", tensor([1, 2], [Number.NaN, -0.25])]]) };
  const facts = caseFacts({}, caseReport("negative", wrongValues), view);
  const said = caseFeedback(facts, WORDS[language], language).facts.filter(({ kind }) => kind === "nan-cells");
  expect(said.map(({ label, text: sentence }) => [label, sentence])).toEqual([["NaN", text]]);
});
