import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Course, openCourse } from "../../class/course.ts";
import type { Limits } from "../../model/limits.ts";
import { openReference } from "../../reference/reference.ts";

/** What no report for a student may include: the hidden case, its input and its answer. */
export const HIDDEN = /the-canary-case|-730\d/;

/** Short, for programs that loop on purpose. */
const LIMITS: Limits = { timeMs: 150, memoryMiB: 64 };

/** For programs that end by themselves, also on a slow machine. */
export const ENOUGH: Limits = { timeMs: 1000, memoryMiB: 64 };

/** For programs that use up their memory, or print without end, before their time is up. */
export const PATIENT: Limits = { timeMs: 5000, memoryMiB: 16 };

/** The exercises that hostile programs are written for, with one public and one hidden case each. */
export async function hostileCourse(folder: string): Promise<Course> {
  for (const spec of SPECS) {
    const file = join(folder, spec.id, "exercise.yaml");
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, specText(spec));
  }
  return openCourse(folder, openReference("auto"));
}

type Spec = {
  readonly id: string;
  readonly fn: string;
  readonly op: string;
  readonly layout: string;
  readonly lesson: string;
  readonly canary: string;
};

const LESSON = "[[1, 3, 2, 1], [2, 9, 1, 1], [1, 3, 2, 3], [2, 6, 1, 2]]";
const CANARY = "[[-7301.5, -7302.5], [-7303.5, -7304.5]]";
const PIXELS = "[[[1, 2, 3], [4, 5, 6]], [[7, 8, 9], [3, 2, 1]]]";
const CANARY_PIXELS = "[[[-7301.5, -7302.5, -7303.5], [-7304.5, -7305.5, -7306.5]]]";

const SPECS: readonly Spec[] = [
  { id: "max-pool-2d", fn: "maxPool2d", op: "max-pool", layout: "matrix", lesson: LESSON, canary: CANARY },
  { id: "avg-pool-2d", fn: "avgPool2d", op: "avg-pool", layout: "matrix", lesson: LESSON, canary: CANARY },
  {
    ...{ id: "max-pool-channels", fn: "maxPoolChannels", op: "max-pool", layout: "image" },
    ...{ lesson: PIXELS, canary: CANARY_PIXELS },
  },
  {
    ...{ id: "photo-max-pool", fn: "maxPoolImage", op: "max-pool", layout: "image" },
    ...{ lesson: PIXELS, canary: CANARY_PIXELS },
  },
];

function specText({ id, fn, op, layout, lesson, canary }: Spec): string {
  const options = layout === "matrix" ? "{ poolSize: 2 }" : "{ poolSize: [1, 2] }";
  const text = "{ en: A text., ko: 글입니다. }";
  return `format: poolgrade/exercise/v1
id: ${id}
title: ${text}
brief: ${text}
function: ${fn}
op: ${op}
layout: ${layout}
limits: { timeMs: ${LIMITS.timeMs}, memoryMiB: ${LIMITS.memoryMiB} }
cases:
  - { id: lesson, why: ${text}, points: 2, options: ${options}, input: ${lesson} }
  - { id: the-canary-case, why: ${text}, points: 3, options: ${options}, input: ${canary}, visibility: hidden }
`;
}
