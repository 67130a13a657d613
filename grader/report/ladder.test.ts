import { expect, test } from "vitest";
import { RUNGS } from "../model/hint.ts";
import { isOpen, nextHint } from "./ladder.ts";

const day = (date: number) => new Date(Date.UTC(2026, 11, date));
const open = (hints: Parameters<typeof nextHint>[0], date: number) => {
  const next = nextHint(hints, day(date));
  return next === null ? "all" : RUNGS.filter((rung) => isOpen(rung, next)).join(" ");
};

test("without dates everything is open", () => {
  expect(open({}, 1)).toBe("all");
});

test.for(RUNGS.map((rung, i) => [rung, RUNGS.slice(0, i).join(" ")] as const))(
  "before its date `%s` is closed with all above it, and open at its date",
  ([rung, lower]) => {
    expect(open({ [rung]: day(7) }, 6)).toBe(lower);
    expect(open({ [rung]: day(7) }, 7)).toBe("all");
  },
);

test("rungs open one after another, and the next one is named with its moment", () => {
  const hints = { where: day(3), value: day(5), "worked-window": day(9) };
  expect([2, 3, 5, 9].map((date) => open(hints, date))).toEqual([
    "fails",
    "fails where",
    "fails where value misconception",
    "all",
  ]);
  expect(nextHint(hints, day(4))).toEqual({ rung: "value", from: "2026-12-05T00:00:00.000Z" });
});

test("a rung opens with all below it, whatever their dates", () => {
  const hints = { where: day(9), value: day(4) };
  expect([3, 4].map((date) => open(hints, date))).toEqual(["fails", "all"]);
  expect(nextHint(hints, day(3))).toEqual({ rung: "where", from: "2026-12-04T00:00:00.000Z" });
});
