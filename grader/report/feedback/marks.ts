import type { Late } from "../../model/mark.ts";
import type { ExerciseFacts } from "../facts/exercise.ts";
import type { Sentence } from "../locales/sentence.ts";
import type { Words } from "../locales/words.ts";

/** How the mark came about, where it is not the points of the cases; and what staff say. */
export function markNotices(
  { late, override, comment, score }: ExerciseFacts,
  { marks }: Words,
): readonly (readonly ["late" | "override" | "comment", Sentence | null])[] {
  return [
    ["late", late === undefined ? null : lateText(late, marks)],
    ["override", override === undefined ? null : marks.override({ ...override, score })],
    ["comment", comment === undefined ? null : marks.comment(comment)],
  ];
}

function lateText({ due, submitted, ...rest }: Late, marks: Words["marks"]): Sentence {
  const when = submitted === undefined ? {} : { submitted: minuteOf(submitted) };
  return marks.late({ ...rest, ...when, due: minuteOf(due) });
}

function minuteOf(moment: string): string {
  return moment.slice(0, 16).replace("T", " ");
}
