import type { Exercise, TestCase } from "../model/exercise.ts";

/** Whether a case is kept from students at the moment `asOf`. */
export function isHiddenCase({ visibility }: TestCase, asOf: Date): boolean {
  switch (visibility.kind) {
    case "public":
      return false;
    case "hidden":
      return true;
    case "after":
      return asOf < visibility.date;
  }
}

/** The same, by the case's id; a case that is not there is hidden. */
export function hiddenAt(asOf: Date): (exercise: Exercise, caseId: string) => boolean {
  return (exercise, caseId) => {
    const testCase = exercise.cases.find(({ id }) => id === caseId);
    return testCase === undefined || isHiddenCase(testCase, asOf);
  };
}
