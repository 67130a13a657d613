import type { CaseLine, ClassLine } from "../model/class-line.ts";
import type { Exercise, TestCase } from "../model/exercise.ts";
import type { Item } from "../model/item.ts";
import type { VerdictKind } from "../model/verdict.ts";
import { mean, pointBiserial, restsOf } from "../numeric/point-biserial.ts";
import { makesFail } from "./makes-fail.ts";
import { remarksOn } from "./remarks.ts";

/**
 * Every case of every exercise as an item of one test, with the total score of the test. Students whose program did not
 * run say nothing about single cases; nor do marks for another version of the spec.
 */
export function itemAnalysis(exercises: readonly Exercise[], lines: readonly ClassLine[]): readonly Item[] {
  const attempts = attemptsByCase(lines);
  return exercises.flatMap((exercise) =>
    exercise.cases.map((testCase) => item(exercise, testCase, attempts.get(keyOf(exercise.id, testCase.id)) ?? [])),
  );
}

const NOTHING_RAN: ReadonlySet<VerdictKind> = new Set(["compile-error", "forbidden", "missing"]);

/**
 * One student's result on one case. `rest` is their score on the exercises that everybody was graded on by today's
 * spec, and on this one, without this case.
 */
type Attempt = CaseLine & { readonly misconceptions: readonly string[]; readonly rest: number };

function attemptsByCase(lines: readonly ClassLine[]): ReadonlyMap<string, readonly Attempt[]> {
  const changed = new Set(lines.flatMap(({ exercises }) => exercises.filter(({ isOlder }) => isOlder).map(idOf)));
  const all = lines.flatMap(({ exercises }) => {
    const common = pointsOf(exercises.filter(({ exercise }) => !changed.has(exercise)));
    const current = exercises.filter(({ isOlder }) => !isOlder);
    return current.flatMap(({ exercise, misconceptions, cases }) =>
      cases
        .filter(({ verdict }) => !NOTHING_RAN.has(verdict))
        .map((each) => ({
          ...each,
          misconceptions,
          rest: common + (changed.has(exercise) ? pointsOf([{ cases }]) : 0) - each.points,
          key: keyOf(exercise, each.case),
        })),
    );
  });
  return Map.groupBy(all, ({ key }) => key);
}

function idOf({ exercise }: ClassLine["exercises"][number]): string {
  return exercise;
}

function pointsOf(exercises: readonly Pick<ClassLine["exercises"][number], "cases">[]): number {
  return exercises.flatMap(({ cases }) => cases).reduce((sum, { points }) => sum + points, 0);
}

function keyOf(exercise: string, caseId: string): string {
  return `${exercise}/${caseId}`;
}

function item(exercise: Exercise, testCase: TestCase, attempts: readonly Attempt[]): Item {
  const known = attempts.filter(({ verdict }) => verdict !== "judge-error");
  const observed = known.map(({ verdict, rest }) => ({ isRight: verdict === "correct", rest }));
  const rests = restsOf(observed);
  const explained = known.filter(({ verdict, isEvidence }) => verdict !== "correct" && isEvidence);
  const numbers = {
    exercise: exercise.id,
    case: testCase.id,
    answered: known.length,
    right: rests.right.length,
    notGraded: attempts.length - known.length,
    restOfRight: mean(rests.right),
    restOfWrong: mean(rests.wrong),
    discrimination: pointBiserial(observed),
    explained: explained.length,
    shared: mostShared(exercise, testCase, explained),
  };
  return { ...numbers, remarks: remarksOn(numbers) };
}

/**
 * The misconception, among those that can make this case fail, that most failures share; ties go to the alphabetically
 * first.
 */
function mostShared(exercise: Exercise, testCase: TestCase, failures: readonly Attempt[]): Item["shared"] {
  const byMisconception = Map.groupBy(
    failures.flatMap(({ misconceptions }) => misconceptions.filter((id) => makesFail(exercise, testCase, id))),
    (id) => id,
  );
  const [most] = [...byMisconception].sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1));
  return most === undefined ? null : { misconception: most[0], students: most[1].length };
}
