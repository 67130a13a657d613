import type { Graded } from "../grade.ts";
import type { Outputs } from "../model/outputs.ts";

/** The outputs of a graded submission that are kept to render its forms. */
export function outputsOf({ exercise, source, runs, properties }: Graded): Outputs {
  const returned = exercise.cases.flatMap(({ id }, i) => {
    const run = runs[i];
    return run?.kind === "returned" ? [[id, run.tensor] as const] : [];
  });
  return { source, returned: new Map(returned), broken: properties.filter(({ holds }) => !holds) };
}
