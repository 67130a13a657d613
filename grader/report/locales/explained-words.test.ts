import { expect, test } from "vitest";
import { EXPLAINED_WORDS } from "./explained-words.ts";

const { en, ko } = EXPLAINED_WORDS;
const textsOf = ({ shown, origins }: typeof en) => [...Object.values(shown), ...Object.values(origins)];

test("both languages say where the same misconceptions come from", () => {
  expect(Object.keys(ko.origins)).toEqual(Object.keys(en.origins));
});

test("English is whole sentences", () => {
  for (const text of textsOf(en)) expect(text).toMatch(/^[A-Z0"`].*\.$/);
});

test("Korean is polite", () => {
  for (const text of textsOf(ko)) for (const each of text.split(/(?<=[.?]) /)) expect(each).toMatch(/(다|요)\.$/);
});

test("what is code stands in backticks, which come in pairs", () => {
  for (const text of [...textsOf(en), ...textsOf(ko)]) {
    expect(text.split("`").length % 2).toBe(1);
    const words = text.split("`").filter((_, i) => i % 2 === 0);
    expect(words.join(" ")).not.toMatch(/[a-z]\(|[a-z]_[a-z]|\[/);
  }
});
