import { existsSync } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { skeletonOf } from "../handout/skeleton.ts";
import type { Exercise } from "../model/exercise.ts";
import type { Language } from "../model/text.ts";
import { writeWhole } from "../store/write-whole.ts";

/** Where the text of a file that is started over is kept: beside what the course remembers. */
export function keptPlace(memory: string, id: string): string {
  return join(dirname(memory), "before-reset", `${id}.ts`);
}

/** Writes the skeleton in place of a file, whose text is kept; what was kept before gets a number. */
export async function startOver(exercise: Exercise, file: string, kept: string, language: Language): Promise<void> {
  await mkdir(dirname(kept), { recursive: true });
  if (existsSync(kept)) await rename(kept, nextFree(kept));
  await rename(file, kept); // whatever it is
  await writeWhole(file, skeletonOf(exercise, language));
}

function nextFree(kept: string): string {
  for (let number = 1; ; number++) {
    const path = kept.replace(/\.ts$/, `-${number}.ts`);
    if (!existsSync(path)) return path;
  }
}
