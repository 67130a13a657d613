import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { toNested } from "../numeric/nested.ts";
import { opOf } from "../ops/op-of.ts";
import { merge, type Quirk } from "../pooling/quirk.ts";
import { readExercises } from "../spec/read-exercises.ts";
import { agrees, outcomeOf } from "../testing/outcome.ts";
import { type OpCase, questionsTo } from "../testing/pool-case.ts";
import { MISCONCEPTIONS } from "./misconception.ts";
import { pairs } from "./pairs.ts";
import { variants } from "./variants.ts";

const FOLDER = join(import.meta.dirname, "..", "..", "exercises");
const FOLDERS = readdirSync(FOLDER).filter((name) => !name.startsWith("photo")); // their specs read pictures
const { exercises } = await readExercises(FOLDER, FOLDERS);

const EXAMPLES = exercises.flatMap(({ id, op, layout, functionName, cases }) =>
  MISCONCEPTIONS.filter((name) => wrongPrograms(id).includes(`${name}.ts`)).map(
    (name) =>
      [
        name,
        id,
        { op, layout, functionName, paddings: new Set(cases.map(({ call }) => call.options.padding)) },
      ] as const,
  ),
);

it.each(EXAMPLES)(
  "the example %s of %s is a variant of that misconception, or of it and another",
  async (name, id, exercise) => {
    const { op, layout, functionName, paddings } = exercise;
    const { predict } = opOf(exercise);
    const module = await import(/* @vite-ignore */ join(FOLDER, id, "examples", "wrong", `${name}.ts`));
    const pads = ({ options }: OpCase) => paddings.has(options.padding);
    const runs = fc.sample(questionsTo(op, [layout]).filter(pads), { numRuns: 200, seed: 2 }).map(({ x, options }) => ({
      x,
      options,
      actual: outcomeOf(() => module[functionName](toNested(x), options)),
    }));
    const fits = (quirk: Quirk) =>
      runs.every(({ x, options, actual }) => agrees(actual, predict(quirk, { inputs: [x], options })));
    expect(
      variants(op, layout).some((variant) => variant.id === name && fits(variant.quirk)) ||
        pairs(op, layout).some(([a, b]) => [a.id, b.id].includes(name) && fits(merge(a.quirk, b.quirk) ?? {})),
    ).toBe(true);
  },
);

function wrongPrograms(exercise: string): readonly string[] {
  return readdirSync(join(FOLDER, exercise, "examples", "wrong"));
}
