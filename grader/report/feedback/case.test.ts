import { expect, test } from "vitest";
import { caseFacts } from "../facts/case.ts";
import { exerciseFacts } from "../facts/exercise.ts";
import { WORDS } from "../locales/languages.ts";
import { plainText } from "../render/plain.ts";
import { caseReport, exerciseReport, exerciseView, maxPool2d, tensor, wrongValues } from "../testing/sample.ts";
import { caseFeedback } from "./case.ts";
import { exerciseFeedback } from "./exercise.ts";

test.each([
  ["en", "in 1 cell"],
  ["ko", "1칸"],
] as const)("of wrong values that are NaN, a case says in how many cells: %s", (language, text) => {
  const view = { ...exerciseView, returned: new Map([["negative", tensor([1, 2], [Number.NaN, -0.25])]]) };
  const facts = caseFacts({}, caseReport("negative", wrongValues), view);
  const said = caseFeedback(facts, WORDS[language], language).facts.filter(({ kind }) => kind === "nan-cells");
  expect(said.map(({ label, text: sentence }) => [label, sentence])).toEqual([["NaN", text]]);
});

test.each([
  ["en", "All *negative*"],
  ["ko", "모두 음수"],
] as const)("a case is called by its title, and by its id if it has none: %s", (language, title) => {
  const cases = maxPool2d.cases.map((each) =>
    each.id === "negative" ? { ...each, title: { en: "All *negative*", ko: "모두 음수" } } : each,
  );
  const view = { ...exerciseView, exercise: { ...maxPool2d, cases } };
  const reports = ["lesson", "negative"].map((id) => caseReport(id, wrongValues));
  const headings = reports.map((each) => caseFeedback(caseFacts({}, each, view), WORDS[language], language).heading);
  expect(headings.map((heading) => plainText(heading.title))).toEqual(["lesson", title]);
  const diagnosis = { misconceptions: ["max-from-zero"], alsoFits: [], evidence: ["lesson", "negative"] };
  const facts = exerciseFacts(exerciseReport(reports, { diagnosis }), view, false);
  const said = exerciseFeedback(facts, reports, WORDS[language], language).diagnosis;
  expect(said.flatMap(({ kind, text }) => (kind === "evidence" ? [plainText(text)] : []))).toEqual([
    `lesson, ${title}`,
  ]);
});
