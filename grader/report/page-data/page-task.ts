import type { Exercise } from "../../model/exercise.ts";
import type { Text } from "../../model/text.ts";
import { signatureLines } from "../facts/signature.ts";
import { taskFacts } from "../facts/task.ts";
import type { PageTask } from "../page/task/data.ts";
import { markdownBlocks } from "../text/markdown-blocks.ts";
import { gridSeed } from "./grid-seed.ts";

/** The task of an exercise as pages have it. */
export function pageTask(exercise: Exercise, asOf: Date): PageTask {
  const { brief, notebook, file, signature, open, hidden } = taskFacts(exercise, asOf);
  const grid = gridSeed(exercise, asOf);
  return { brief: briefBlocks(brief), notebook, file, signature: signatureLines(signature), open, hidden, grid };
}

function briefBlocks({ en, ko }: Text): PageTask["brief"] {
  return { en: markdownBlocks(en), ko: ko === null ? null : markdownBlocks(ko) };
}
