/* The class that the benchmark grades: generated, the same every time. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import sharp from "sharp";
import type { LayoutName } from "../model/layout.ts";
import { LAYOUTS } from "../ops/layout.ts";
import { handIn, type Mistake } from "./hand-in.ts";

/** One generated exercise. */
export type Lesson = {
  readonly id: string;
  readonly functionName: string;
  readonly op: "max-pool" | "avg-pool";
  readonly layout: LayoutName;
};

/** The eight exercises. */
export const LESSONS: readonly Lesson[] = (["max-pool", "avg-pool"] as const).flatMap((op) =>
  (["matrix", "image", "signal", "channels-first"] as const).map((layout) => {
    const id = `${op}-${layout}`;
    const functionName = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    return { id, functionName, op, layout };
  }),
);

/** How many cases each exercise has. */
export const CASES = 6;

/** This many of them, the last ones, are hidden. */
const HIDDEN_CASES = 2;

/** The lesson with a picture among its inputs. */
const WITH_PICTURE = "max-pool-image";
const PICTURE = { width: 120, height: 90, channels: 3 } as const;

export function studentName(index: number): string {
  return `student-${String(index + 1).padStart(3, "0")}`;
}

/**
 * Writes `exercises/` and `solutions/`: four of every seven submissions are right, the others wrong in different ways.
 */
export async function writeClass(folder: string, students: number): Promise<void> {
  for (const lesson of LESSONS) await write(join(folder, "exercises", lesson.id, "exercise.yaml"), spec(lesson));
  await sharp(pixels(), { raw: PICTURE }).toFile(join(folder, "exercises", WITH_PICTURE, "picture.png"));
  for (let i = 0; i < students; i++) {
    const author = studentName(i);
    for (const [k, lesson] of LESSONS.entries()) {
      const mistake = MISTAKES[(3 * i + 2 * k) % MISTAKES.length] ?? "none";
      await write(join(folder, "solutions", author, `${lesson.id}.ts`), handIn(lesson, mistake, author));
    }
  }
}

/** Writes a file, creating the folders above it. */
export async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

const MISTAKES: readonly Mistake[] = ["none", "wrong-start", "none", "stride-one", "none", "throws", "none"];

function pixels(): Uint8Array {
  const { width, height, channels } = PICTURE;
  return Uint8Array.from({ length: width * height * channels }, (_, i) => (i * 31 + Math.floor(i / 97) * 7) % 256);
}

function spec({ id, functionName, op, layout }: Lesson): string {
  const { axes, pooled } = LAYOUTS[layout];
  const text = (en: string) => `{ en: ${en}, ko: ${en} }`;
  const cases = Array.from({ length: CASES }, (_, i) => {
    const shape = axes.map((_, axis) => (pooled.includes(axis) ? 6 + ((i + axis) % 3) : 2));
    const fill = `{ random: { seed: ${i + 1}, from: -8, to: 8, step: 0.25 } }`;
    const isPicture = id === WITH_PICTURE && i === 0;
    const input = isPicture ? "{ image: picture.png }" : `{ shape: [${shape}], fill: ${fill} }`;
    return `  - id: case-${i + 1}
    why: ${text("Generated.")}
    input: ${input}
    options: { poolSize: ${2 + (i % 2)}, strides: ${2 - (i % 2)} }
    points: 1
    visibility: ${i < CASES - HIDDEN_CASES ? "public" : "hidden"}
`;
  });
  return `format: poolgrade/exercise/v1
id: ${id}
title: ${text(functionName)}
brief: ${text("Generated for the benchmark.")}
function: ${functionName}
op: ${op}
layout: ${layout}
cases:
${cases.join("")}`;
}
