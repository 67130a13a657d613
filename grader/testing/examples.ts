import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EXERCISES } from "./small-course.ts";

/** An example program of an exercise, and the fate declared in its first lines. */
export type Example = {
  /** Including its folder, for instance `wrong/stride-one.ts`. */
  readonly name: string;
  readonly source: string;
  /** `// fails: …`: the cases it gets wrong, or the properties it breaks. */
  readonly fails: readonly string[];
  /** `// holds: …`: the misconception, two of them, or `nothing`; null if not declared. */
  readonly holds: string | null;
};

export function examplesOf(exerciseId: string): readonly Example[] {
  return ["accepted", "wrong"].flatMap((kind) =>
    readdirSync(join(EXERCISES, exerciseId, "examples", kind))
      .toSorted()
      .map((file) => {
        const source = readFileSync(join(EXERCISES, exerciseId, "examples", kind, file), "utf8");
        const [, fails, holds] = /^(?:\/\/ fails: (.+)\n)?(?:\/\/ holds: *(.*)\n)?/.exec(source) ?? [];
        return { name: `${kind}/${file}`, source, fails: fails?.split(", ") ?? [], holds: holds ?? null };
      }),
  );
}

export function isAccepted({ name }: Example): boolean {
  return name.startsWith("accepted/");
}
