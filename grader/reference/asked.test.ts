import { expect, test } from "vitest";
import type { Exercise, TestCase } from "../model/exercise.ts";
import { at } from "../numeric/shape.ts";
import { maxPool2d } from "../report/testing/sample.ts";
import { isOfToday, publicSpecOf, specOf, specWith } from "./asked.ts";

const DATE = new Date("2026-12-01T00:00:00Z");
const [BEFORE, AFTER] = [new Date("2026-11-01T00:00:00Z"), new Date("2027-01-01T00:00:00Z")];

/** The sample with its second case hidden and its third open from a certain date. */
const full = withCases(
  (testCase, i) =>
    [
      testCase,
      { ...testCase, visibility: { kind: "hidden" as const } },
      { ...testCase, visibility: { kind: "after" as const, date: DATE } },
    ][i] ?? testCase,
);

function withCases(changed: (testCase: TestCase, i: number) => TestCase, of: Exercise = maxPool2d): Exercise {
  return { ...of, cases: of.cases.map(changed) };
}

function onlyAt(i: number, change: Partial<TestCase>): Exercise {
  return withCases((testCase, k) => (k === i ? { ...testCase, ...change } : testCase), full);
}

const tensor = { shape: [1, 2], values: Float32Array.of(1, 2) };
const { inputs, options } = at(full.cases, 0).call;

test.each<[string, Exercise]>([
  ["the function's name", { ...full, functionName: "pool" }],
  ["the op", { ...full, op: "avg-pool" }],
  ["the layout", { ...full, layout: "image" }],
  ["the tolerance", { ...full, tolerance: { absolute: 0.5, relative: 0 } }],
  ["the limits", { ...full, limits: { timeMs: 2000, memoryMiB: 128 } }],
  ["the properties", { ...full, properties: ["one-by-one-is-identity"] }],
  ["a case's id", onlyAt(0, { id: "other" })],
  ["a case's points", onlyAt(0, { points: 7 })],
  ["a case's options", onlyAt(0, { call: { inputs, options: { poolSize: [1, 1] } } })],
  ["a case's input", onlyAt(0, { call: { inputs: [tensor], options } })],
  ["a case's answer", onlyAt(0, { expected: tensor })],
  ["whether a case is hidden", onlyAt(0, { visibility: { kind: "hidden" } })],
  ["a case more", { ...full, cases: [...full.cases, { ...at(full.cases, 0), id: "more" }] }],
])("%s is part of the spec: changing it changes the hash", (_, other) => {
  expect(specOf(other)).not.toBe(specOf(full));
  expect(isOfToday({ spec: specOf(full) }, other)).toBe(false);
});

test.each<[string, Exercise]>([
  ["its title, brief and file", { ...full, title: { en: "A", ko: null }, brief: { en: "B", ko: null }, file: "c" }],
  [
    "a case's title, reason and position",
    onlyAt(0, { title: { en: "T", ko: null }, why: { en: "W", ko: null }, position: { line: 9, column: 9 } }),
  ],
  ["the file of a picture", onlyAt(0, { pictures: ["p.png"] })],
  ["the date from which a case is open", onlyAt(2, { visibility: { kind: "after", date: AFTER } })],
  ["what was cut from it", { ...full, hidden: { cases: 2, points: 3 } }],
  ["when hints open", { ...full, hints: { where: { date: DATE, offset: "Z" } } }],
])("%s is not part of the spec: changing it keeps the hash", (_, other) => {
  expect(specOf(other)).toBe(specOf(full));
});

test("the public part has the same hash in the whole course and in a copy without the hidden cases", () => {
  const copy = { ...full, cases: full.cases.filter(({ visibility }) => visibility.kind === "public") };
  expect(publicSpecOf(full, BEFORE)).toBe(publicSpecOf(copy, BEFORE));
  expect(publicSpecOf(full, BEFORE)).toBe(specOf(copy));
});

test("the hash with some of the cases is that of an exercise which has only these", () => {
  const some = full.cases.filter((_, i) => i !== 1);
  expect(specWith(full, some)).toBe(specOf({ ...full, cases: some }));
  expect(specWith(full, some)).toBe(publicSpecOf(full, AFTER));
  expect(specWith(full, full.cases)).toBe(specOf(full));
});

test("the public hash depends neither on a hidden case's content nor on a case that opens later", () => {
  for (const i of [1, 2]) {
    const other = onlyAt(i, { call: { inputs: [tensor], options }, points: 5 });
    expect(publicSpecOf(other, BEFORE)).toBe(publicSpecOf(full, BEFORE));
    expect(specOf(other)).not.toBe(specOf(full));
  }
});

test("a student's view of any day belongs to today's spec, and a report without a hash does not", () => {
  expect([BEFORE, AFTER].map((asOf) => isOfToday({ spec: publicSpecOf(full, asOf) }, full))).toEqual([true, true]);
  expect(publicSpecOf(full, BEFORE)).not.toBe(publicSpecOf(full, AFTER));
  expect(isOfToday({}, full)).toBe(false);
});

test("if everything is open, a student's report and the staff's have the same hash", () => {
  const open = withCases((testCase, i) => (i === 1 ? { ...testCase, visibility: { kind: "public" } } : testCase), full);
  expect(publicSpecOf(open, AFTER)).toBe(specOf(open));
});
