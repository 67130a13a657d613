import { expect, test } from "vitest";
import type { Exercise, Visibility } from "../../model/exercise.ts";
import { RUNGS } from "../../model/hint.ts";
import { maxPool2d, tensor, testCase } from "../testing/sample.ts";
import { disclosureFor, isOpen } from "./disclosure.ts";

const day = (date: number) => new Date(Date.UTC(2026, 11, date));
const on = (date: number, offset = "Z") => ({ date: day(date), offset });
const nextHint = (hints: Exercise["hints"], asOf: Date) =>
  disclosureFor({ ...maxPool2d, hints }, "student", asOf).nextHint;
const open = (hints: Exercise["hints"], date: number) => {
  const next = nextHint(hints, day(date));
  return next === null ? "all" : RUNGS.filter((rung) => isOpen(rung, next)).join(" ");
};

test("cases open by their date, from the very moment it names", () => {
  const cases = ([{ kind: "public" }, { kind: "hidden" }, { kind: "after", date: day(7) }] satisfies Visibility[]).map(
    (visibility) => ({ ...testCase(visibility.kind, tensor([1], [1])), visibility }),
  );
  const hidden = (audience: "student" | "staff", date: number) => {
    const { isHidden } = disclosureFor({ ...maxPool2d, cases }, audience, day(date));
    return ["public", "hidden", "after", "gone"].filter(isHidden);
  };
  expect(hidden("student", 6)).toEqual(["hidden", "after", "gone"]);
  expect(hidden("student", 7)).toEqual(["hidden", "gone"]);
  expect(hidden("staff", 6)).toEqual([]);
});

test("without dates everything is open", () => {
  expect(open({}, 1)).toBe("all");
});

test.for(RUNGS.map((rung, i) => [rung, RUNGS.slice(0, i).join(" ")] as const))(
  "before its date `%s` is closed with all above it, and open at its date",
  ([rung, lower]) => {
    expect(open({ [rung]: on(7) }, 6)).toBe(lower);
    expect(open({ [rung]: on(7) }, 7)).toBe("all");
  },
);

test("rungs open one after another, and the next one is named with its moment", () => {
  const hints = { where: on(3), value: on(5), "worked-window": on(9) };
  expect([2, 3, 5, 9].map((date) => open(hints, date))).toEqual([
    "fails",
    "fails where",
    "fails where value misconception",
    "all",
  ]);
  expect(nextHint(hints, day(4))).toEqual({ rung: "value", from: "2026-12-05T00:00:00.000Z" });
});

test("a rung opens with all below it, whatever their dates", () => {
  const hints = { where: on(9), value: on(4) };
  expect([3, 4].map((date) => open(hints, date))).toEqual(["fails", "all"]);
  expect(nextHint(hints, day(3))).toEqual({ rung: "where", from: "2026-12-04T00:00:00.000Z" });
});

test("the moment keeps the time zone in which it was written", () => {
  expect(nextHint({ value: on(5, "+09:00") }, day(4))?.from).toBe("2026-12-05T09:00:00.000+09:00");
  expect(nextHint({ value: on(5, "-03:30") }, day(4))?.from).toBe("2026-12-04T20:30:00.000-03:30");
});
