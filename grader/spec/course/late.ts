import type { LatePolicy, Span } from "../../model/mark.ts";
import type { RawCourse } from "./schema.ts";

const NO_TIME: Span = { count: 0, unit: "m" };

/** What lateness costs by a course's `late`, whose form has been checked. */
export function latePolicyOf(raw: NonNullable<RawCourse["late"]>): LatePolicy {
  const { grace, per = "day", penalty = "0 %", of = "earned", most = "100 %", until } = raw;
  return {
    grace: grace === undefined ? NO_TIME : spanOf(grace),
    per,
    penalty: Number.parseFloat(penalty),
    of,
    most: Number.parseFloat(most),
    until: until === undefined ? null : spanOf(until),
  };
}

function spanOf(text: string): Span {
  return { count: Number.parseInt(text, 10), unit: text.at(-1) as Span["unit"] };
}
