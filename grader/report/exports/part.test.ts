import { expect, test } from "vitest";
import { reportOf } from "../testing/sample.ts";
import { ctrf } from "./ctrf.ts";
import { gradescope } from "./gradescope.ts";
import { junit } from "./junit.ts";
import { madeBy, textAt } from "./testing/made.ts";
import { EXERCISES, RESULTS, resultOf, SETTINGS, SUMMARY } from "./testing/results.ts";

const part = { en: "What pooling\u202e is", ko: "풀링 연산이란" };
const [{ whole }] = RESULTS as [(typeof RESULTS)[number]];
const result = resultOf(reportOf(whole.report.exercises.slice(0, 1)), [
  { ...EXERCISES[0], part } as (typeof EXERCISES)[number],
]);

test.each([
  [ctrf, "ctrf-report.json", '"suite":["풀링 연산이란","max-pool-2d"]'],
  [gradescope, "results.json", '"tags":["max-pool-2d","풀링 연산이란"]'],
  [junit, "junit.xml", '<propertyname="part"value="풀링연산이란"/>'],
])("$name says which part of the course an exercise is in", (row, path, text) => {
  const { files } = madeBy(row, { ...SETTINGS, language: "ko" }, [result], SUMMARY);
  expect(withoutSpace(textAt(files, `kim-minji/${path}`))).toContain(withoutSpace(text));
});

test("a part's title is shown without what cannot be seen", () => {
  const { files } = madeBy(ctrf, SETTINGS, [result], SUMMARY);
  expect(textAt(files, "kim-minji/ctrf-report.json")).not.toContain("\u202e");
});

function withoutSpace(text: string): string {
  return text.replaceAll(/\s/g, "");
}
