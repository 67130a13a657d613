import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HOSTILE } from "../report/testing/hostile.ts";
import { EXERCISES } from "./small-course.ts";

const SAMPLE = join(import.meta.dirname, "..", "..", "solutions");

/** The students of a class in which much goes wrong, by purpose. */
export const FAILING = {
  /** From the sample class: a maximum that starts at 0. */
  zero: "박도윤",
  /** Name, source, output and errors attack the page. */
  hostile: "<img src=x onerror=alert(1)>\u202egnp",
  /** Fails every case of every exercise, with long numbers, and prints. */
  everything: "everything",
} as const;

/** A separate folder with their solutions. */
export function failingClass() {
  const folder = mkdtempSync(join(tmpdir(), "poolgrade-failing-"));
  const solutions = join(folder, "solutions");
  const write = (student: string, exercise: string, text: string) => {
    mkdirSync(join(solutions, student), { recursive: true });
    writeFileSync(join(solutions, student, `${exercise}.ts`), text);
  };
  for (const exercise of ["max-pool-2d", "max-pool-channels"])
    write(FAILING.zero, exercise, readFileSync(join(SAMPLE, FAILING.zero, `${exercise}.ts`), "utf8"));
  write(FAILING.hostile, "max-pool-2d", printing(HOSTILE));
  write(FAILING.hostile, "avg-pool-2d", throwing(HOSTILE));
  for (const exercise of readdirSync(EXERCISES)) write(FAILING.everything, exercise, spoilt(exercise));
  return { folder, solutions, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function printing(text: string): string {
  return `// ${text}\nexport function maxPool2d() {\n  console.log(${JSON.stringify(text)});\n  return [[0]];\n}\n`;
}

function throwing(text: string): string {
  return `export function avgPool2d() {\n  throw new Error(${JSON.stringify(text)});\n}\n`;
}

/** A right program with a fraction of many digits added to every number. */
function spoilt(exercise: string): string {
  const accepted = join(EXERCISES, exercise, "examples", "accepted");
  const [right = ""] = readdirSync(accepted)
    .map((name) => readFileSync(join(accepted, name), "utf8"))
    .filter((text) => text.includes("export function"));
  const spoiling = right.replace(
    /export function (\w+)/,
    "export function $1(...given: any[]): any { console.log(given.length); return spoilt(right(...given)); }\nfunction right",
  );
  return `${spoiling}\nconst spoilt = (v: any): any => (Array.isArray(v) ? v.map(spoilt) : v + Math.SQRT2 / 3);\n`;
}
