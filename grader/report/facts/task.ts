import type { Exercise, TestCase } from "../../model/exercise.ts";
import type { Text } from "../../model/text.ts";
import { openCases } from "../access/disclosure.ts";
import { type Signature, signatureOf } from "./signature.ts";

/** What a learner must know to begin an exercise. */
export type TaskFacts = {
  readonly id: string;
  readonly title: Text;
  /** Markdown. */
  readonly brief: Text;
  readonly notebook: Exercise["notebook"];
  /** The name of the file to hand in. */
  readonly file: string;
  readonly signature: Signature;
  readonly open: CaseCount;
  readonly hidden: CaseCount;
};

/** How many cases, and what they are worth together. */
export type CaseCount = { readonly cases: number; readonly points: number };

/** The task of an exercise as a student has it at the moment `asOf`. */
export function taskFacts(exercise: Exercise, asOf: Date): TaskFacts {
  const { id, title, brief, notebook, cases, hidden: cut } = exercise;
  const open = openCases(exercise, asOf);
  const hidden = countOf(cases.filter((each) => !open.includes(each)));
  return {
    ...{ id, title, brief, notebook },
    file: `${id}.ts`,
    signature: signatureOf(exercise),
    open: countOf(open),
    hidden: { cases: hidden.cases + (cut?.cases ?? 0), points: hidden.points + (cut?.points ?? 0) },
  };
}

function countOf(cases: readonly TestCase[]): CaseCount {
  return { cases: cases.length, points: cases.reduce((sum, { points }) => sum + points, 0) };
}
