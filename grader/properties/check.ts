import type { Exercise, TestCase } from "../model/exercise.ts";
import type { Ask } from "../model/program.ts";
import type { CheckedProperty } from "../model/property.ts";
import type { Run } from "../model/run.ts";
import type { Tensor } from "../model/tensor.ts";
import { PROPERTIES } from "./table.ts";

/**
 * Asks a learner's function whether it keeps the properties that its exercise names, on inputs like that of the first
 * public case. A call that gives no tensor breaks its property; of a run that we lost nothing is said.
 */
export async function checkProperties(exercise: Exercise, ask: Ask): Promise<readonly CheckedProperty[]> {
  const like = likeCase(exercise);
  if (like === null || exercise.properties.length === 0) return [];
  const asked = exercise.properties.map((property) => ({
    property,
    calls: PROPERTIES[property].calls(exercise, like),
  }));
  const runs = await ask(asked.flatMap(({ calls }) => calls));
  const left = [...runs];
  return asked.flatMap(({ property, calls }) => {
    const own = left.splice(0, calls.length);
    if (own.length < calls.length || own.some(({ kind }) => kind === "lost")) return [];
    const returned = own.map(tensorOf);
    const tensors = returned.filter((tensor) => tensor !== null);
    const holds = tensors.length === calls.length && PROPERTIES[property].holds(exercise, calls, tensors);
    return [{ property, holds, calls, returned }];
  });
}

/** The case that the inputs are shaped like: a hidden one must not be known by its shape. */
function likeCase({ cases }: Exercise): TestCase | null {
  return cases.find(({ visibility }) => visibility.kind === "public") ?? null;
}

function tensorOf(run: Run): Tensor | null {
  return run.kind === "returned" ? run.tensor : null;
}
