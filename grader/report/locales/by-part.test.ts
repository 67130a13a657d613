import { expect, test } from "vitest";
import type { Text } from "../../model/text.ts";
import { byPart } from "./by-part.ts";

const FIRST: Text = { en: "First", ko: "처음" };
const SECOND: Text = { en: "Second", ko: "다음" };

test("exercises stand under their parts' titles, and those of no part under a title of their own", () => {
  const parts = new Map([
    ["a", FIRST],
    ["b", FIRST],
    ["c", SECOND],
  ]);
  expect(byPart(["a", "b", "c", "d"], (id) => parts.get(id))).toEqual([
    { part: FIRST, items: ["a", "b"] },
    { part: SECOND, items: ["c"] },
    { part: { en: "Other exercises", ko: "그 밖의 문제" }, items: ["d"] },
  ]);
});

test("a course without parts has no titles", () => {
  expect(byPart(["a", "b"], () => undefined)).toEqual([{ part: null, items: ["a", "b"] }]);
});
