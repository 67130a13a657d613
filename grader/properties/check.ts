import type { Exercise, TestCase } from "../model/exercise.ts";
import type { Ask } from "../model/program.ts";
import type { CheckedProperty } from "../model/property.ts";
import type { Run } from "../model/run.ts";
import type { Tensor } from "../model/tensor.ts";
import { PROPERTIES } from "./table.ts";

/**
 * Checks whether a learner's function has the properties that its exercise names, on inputs like that of the first
 * public case. A call that does not return a tensor breaks its property; a run lost to an internal error is left out.
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

/** The case whose input shape is copied; never a hidden one, whose shape would give it away. */
function likeCase({ cases }: Exercise): TestCase | null {
  return cases.find(({ visibility }) => visibility.kind === "public") ?? null;
}

function tensorOf(run: Run): Tensor | null {
  return run.kind === "returned" ? run.tensor : null;
}
