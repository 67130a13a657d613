import { createHash } from "node:crypto";
import { inScript } from "../page/shared/document.ts";
import { packed } from "../page/shared/packed.ts";
import type { SharedExercise } from "../page/student/data.ts";

/** The data shared by all pages of an exercise, as a classic script with a name that depends on its content. */
export type ExerciseScript = { readonly name: string; readonly text: string };

/** The script stores the exercise where pages look for it (`page/student/embedded.ts`). */
export function exerciseScript(shared: SharedExercise): ExerciseScript {
  const json = inScript(JSON.stringify(packed(shared)));
  const text = `(globalThis.poolgradeExercises ??= {})[${JSON.stringify(shared.id)}] = ${json};\n`;
  const hash = createHash("sha256").update(text).digest("hex");
  return { name: `${shared.id}-${hash.slice(0, 16)}.js`, text };
}
