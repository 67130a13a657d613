import { createHash } from "node:crypto";
import { inScript } from "../page/shared/document.ts";
import { packed } from "../page/shared/packed.ts";
import type { SharedExercise } from "../page/student/data.ts";
import type { Registry } from "../page/student/embedded.ts";
import type { PageTask } from "../page/task/data.ts";

/** Data of an exercise for pages, as a classic script with a name that depends on its content. */
export type ExerciseScript = { readonly name: string; readonly text: string };

/** What all pages of an exercise share. */
export function exerciseScript(shared: SharedExercise): ExerciseScript {
  return scriptOf("poolgradeExercises", shared.id, shared);
}

/** Its task, which pages load where it is read. */
export function taskScript(id: string, task: PageTask): ExerciseScript {
  return scriptOf("poolgradeTasks", id, task);
}

/** The script stores the data where pages look for it (`page/student/embedded.ts`). */
function scriptOf(registry: Exclude<keyof Registry, "poolgradeChanges">, id: string, data: unknown): ExerciseScript {
  const json = inScript(JSON.stringify(packed(data)));
  const text = `(globalThis.${registry} ??= {})[${JSON.stringify(id)}] = ${json};\n`;
  const hash = createHash("sha256").update(text).digest("hex");
  return { name: `${id}-${hash.slice(0, 16)}.js`, text };
}
