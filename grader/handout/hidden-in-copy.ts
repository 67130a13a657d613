import type { Diagnostic } from "../model/diagnostic.ts";
import type { Exercise } from "../model/exercise.ts";
import { disclosureFor } from "../report/access/disclosure.ts";

/** The cases of a learners' copy that learners may not see at `asOf`, each as an error at its place. */
export function hiddenInCopy(exercises: readonly Exercise[], asOf: Date): readonly Diagnostic[] {
  return exercises.flatMap((exercise) => {
    const { isHidden } = disclosureFor(exercise, "student", asOf);
    return exercise.cases
      .filter(({ id }) => isHidden(id))
      .map(({ id, position }) => ({
        severity: "error",
        file: exercise.file,
        position,
        message: `this is a learners' copy, and the case \`${id}\` is hidden from learners`,
        help: "make the copy again from the whole course, with `poolgrade handout`",
      }));
  });
}
