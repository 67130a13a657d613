import { describe, expect, it } from "vitest";
import type { AnsweredExercise } from "../class/course.ts";
import type { Diagnosis } from "../model/diagnosis.ts";
import { at } from "../numeric/shape.ts";
import { openInProcess } from "../testing/in-process.ts";
import { gradeText, smallCourse } from "../testing/small-course.ts";
import { doubleMutants, type NamedMutant, singleMutants } from "./testing/named-mutants.ts";
import { STYLE_NAMES, type StyleName, writeProgram } from "./testing/write-program.ts";

const course = await smallCourse([], 1500);

const PAIRS_PER_EXERCISE = 12;
const MIN_TOLD = 15;
const TIMEOUT_MS = 300_000; // for a busy machine

describe.concurrent("a wrong function written as a student's file", () => {
  it.each(course.map((answered) => [answered.exercise.id, answered] as const))(
    "is named in every style of code, for every misconception that the cases of %s can tell",
    async (_, answered) => {
      const byMisconception = Map.groupBy(singleMutants(answered.exercise, answered.cases), ({ ids }) => ids.join());
      const written = [...byMisconception.values()].flatMap((variants) =>
        STYLE_NAMES.map((style, i) => ({ style, told: at(variants, i % variants.length) })),
      );
      const named = await gradeAll(answered, written);
      expect(byMisconception.size).toBeGreaterThanOrEqual(MIN_TOLD);
      expect(named.filter((each) => !isNamed(each)).map(words)).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it(
    "is named if it has two misconceptions, or reported as one of several that fit",
    async () => {
      const named = await Promise.all(
        course.map((answered, place) => {
          const told = doubleMutants(answered.exercise, answered.cases, PAIRS_PER_EXERCISE, place);
          return gradeAll(
            answered,
            told.map((each, i) => ({ style: at(STYLE_NAMES, i % STYLE_NAMES.length), told: each })),
          );
        }),
      );
      const pairs = named.flat();
      const others = pairs.filter((each) => !isNamed(each));
      expect(pairs.length).toBeGreaterThanOrEqual(200);
      expect(1 - others.length / pairs.length).toBeGreaterThanOrEqual(0.85);
      expect(others.filter((each) => !isUndecided(each)).map(words)).toEqual([]);
    },
    TIMEOUT_MS,
  );
});

type Written = { readonly style: StyleName; readonly told: NamedMutant };
type Named = Written & { readonly diagnosis: Diagnosis | null };

async function gradeAll(answered: AnsweredExercise, written: readonly Written[]): Promise<readonly Named[]> {
  const named: Named[] = [];
  for (const each of written) {
    const source = writeProgram(answered.exercise, each.told.quirk, each.style);
    const { entry } = await gradeText(answered, source, openInProcess);
    named.push({ ...each, diagnosis: entry.diagnosis });
  }
  return named;
}

function isNamed({ diagnosis, told }: Named): boolean {
  return diagnosis?.misconceptions.toSorted().join() === told.ids.toSorted().join();
}

/** No diagnosis, or one that lists the right one among the others that fit. */
function isUndecided({ diagnosis, told }: Named): boolean {
  return diagnosis === null || diagnosis.alsoFits.some((set) => set.toSorted().join() === told.ids.toSorted().join());
}

function words({ style, told, diagnosis }: Named): string {
  return `${told.name} in ${style}: ${diagnosis === null ? "no name" : JSON.stringify(diagnosis)}`;
}
