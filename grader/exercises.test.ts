import { afterAll, describe, expect, test } from "vitest";
import { openCourse } from "./class/course.ts";
import type { Graded } from "./grade.ts";
import type { Tensor } from "./model/tensor.ts";
import type { VerdictKind } from "./model/verdict.ts";
import { type Nested, toNested } from "./numeric/nested.ts";
import { openReference } from "./reference/reference.ts";
import { openSandbox } from "./sandbox/sandbox.ts";
import { weaknesses } from "./spec/lint/weaknesses.ts";
import { examplesOf, isAccepted } from "./testing/examples.ts";
import { exampleGrader, type GradedExample } from "./testing/graded-examples.ts";
import { EXERCISES } from "./testing/small-course.ts";

/** Each channel's maxima as the lesson prints them: [[4, 2], [4, 3]], [[7, 9], [6, 5]] and [[5, 9], [6, 7]]. */
const MAXIMA_OF_CHANNELS: Nested = [
  [
    [4, 7, 5],
    [2, 9, 9],
  ],
  [
    [4, 6, 6],
    [3, 5, 7],
  ],
];

/** Each channel's averages: [[2.5, 0.75], [2.75, 2]], [[3.25, 3.25], [2.75, 3]] and [[2.75, 3.25], [2.75, 3.25]]. */
const AVERAGES_OF_CHANNELS: Nested = [
  [
    [2.5, 3.25, 2.75],
    [0.75, 3.25, 3.25],
  ],
  [
    [2.75, 2.75, 2.75],
    [2, 3, 3.25],
  ],
];

/** The lesson's results, by exercise and case; for its photo it gives the shapes. */
const LESSON: Readonly<Record<string, Readonly<Record<string, Nested | { readonly shape: readonly number[] }>>>> = {
  "avg-pool-2d": {
    lesson: [
      [3.75, 1.25],
      [3, 2],
    ],
  },
  "avg-pool-channels": { lesson: AVERAGES_OF_CHANNELS },
  "keras-avg-pooling": {
    lesson: [
      [
        [[3.75], [1.25]],
        [[3], [2]],
      ],
    ],
    "lesson-channels": [AVERAGES_OF_CHANNELS],
  },
  "keras-max-pooling": {
    lesson: [
      [
        [[9], [2]],
        [[6], [3]],
      ],
    ],
    "lesson-channels": [MAXIMA_OF_CHANNELS],
  },
  "max-pool-2d": {
    lesson: [
      [9, 2],
      [6, 3],
    ],
  },
  "max-pool-channels": { lesson: MAXIMA_OF_CHANNELS },
  "max-vs-avg": {
    lesson: [
      [[5.25], [0.75]],
      [[3], [1]],
    ],
    "photo-pool-10": { shape: [209, 316, 3] },
  },
  "photo-avg-pool": { "photo-pool-2": { shape: [213, 320, 3] }, "photo-pool-10": { shape: [209, 316, 3] } },
  "photo-max-pool": { "photo-pool-2": { shape: [213, 320, 3] }, "photo-pool-10": { shape: [209, 316, 3] } },
  "pool-cost": {
    lesson: [2, 2, 1, 16, 4, 12],
    "photo-pool-2": [213, 320, 3, 819840, 204480, 613440],
    "photo-pool-10": [209, 316, 3, 819840, 198132, 19615068],
  },
  // Moved to the right: [[2, 9], [2, 6]], minus [[9, 2], [6, 3]].
  "shift-invariance": {
    lesson: [
      [-7, 7],
      [-4, 3],
    ],
  },
};

/** The catalogue's ids; each wrong example is named after the misconception that it has, or the two. */
const MISCONCEPTIONS: readonly string[] = [
  // what the window computes
  ...["min-for-max", "avg-for-max", "max-for-avg", "sum-for-avg", "max-from-zero", "max-of-absolute"],
  ...["rounds-average", "truncates-average", "divides-by-side", "divides-by-image", "index-for-value", "subsamples"],
  ...["window-one-short", "window-one-long"],
  // where the window moves
  ...["stride-one", "stride-equals-pool", "strides-swapped", "pool-size-swapped", "pool-height-for-both"],
  ...["stride-height-for-both", "transposed", "starts-one-late", "one-axis-only"],
  // at the edges
  ...["keeps-partial-windows", "drops-last-window", "reads-past-edge", "same-as-valid", "pads-with-zero"],
  ...["counts-padding", "pads-all-after", "pads-larger-before"],
  // channels, images, layout
  ...["pools-across-channels", "first-channel-only", "channels-reversed", "first-image-only"],
  ...["channels-first-for-last", "global-for-local", "returns-input", "all-zeros"],
  // what public code does
  ...["assumes-square-input", "ignores-options", "max-from-finite", "max-from-first-of-input", "zero-counts-as-unset"],
  ...["never-reset", "window-as-large-as-stride", "rounds-to-decimals", "divides-then-multiplies"],
  ...["divides-by-perimeter", "subtracts-backwards", "shift-wraps-around", "three-channels-only"],
  // found by means other than comparing outputs
  ...["mutates-input", "keeps-state", "hard-coded", "too-many-reads"],
];

/** Declared to have no misconception, but named as this one of the catalogue. */
const NAMED_AFTER_ALL: Readonly<Record<string, string>> = {
  "keras-max-pooling/wrong/answers-the-lesson.ts": "hard-coded", // the lesson's numbers for every batch of one
};

/** Three exercises pool a whole photo in up to thirty programs each, and other exercises compete for the cores. */
const PHOTOS_MS = 240_000;

const [course, sandbox] = await Promise.all([openCourse(EXERCISES, openReference("auto")), openSandbox("auto")]);
const gradedExamples = exampleGrader(sandbox);
afterAll(() => sandbox.close());

test("every spec is read and answered without an error or a warning", () => {
  expect(course.diagnostics).toEqual([]);
});

test("no exercise has cases with a common weakness", () => {
  expect(course.exercises.flatMap(({ exercise }) => weaknesses(exercise))).toEqual([]);
});

test("every exercise of the lesson is there", () => {
  const ids = course.exercises.map(({ exercise }) => exercise.id);
  expect(ids.filter((id) => id in LESSON)).toEqual(Object.keys(LESSON));
});

describe.concurrent.each(course.exercises.map((answered) => ({ id: answered.exercise.id, answered })))(
  "$id",
  ({ id, answered }) => {
    const { exercise, cases } = answered;

    test("the lesson's cases have the lesson's answers", () => {
      const said = LESSON[id] ?? {};
      const answers = cases.filter(({ testCase }) => testCase.id in said);
      const given = answers.map(({ testCase, answer }) => [testCase.id, comparable(answer.reference, id, testCase.id)]);
      expect(Object.fromEntries(given)).toEqual(said);
    });

    test("it has at least nine cases, about a third of them hidden, and something to teach in both languages", () => {
      const hidden = exercise.cases.filter(({ visibility }) => visibility.kind === "hidden").length;
      expect(exercise.cases.length).toBeGreaterThanOrEqual(9);
      expect(Math.round((hidden / exercise.cases.length) * 10)).toBeOneOf([3, 4]);
      expect(exercise.brief.en.split(/\s+/).length).toBeLessThan(200);
      expect([
        exercise.title,
        exercise.brief,
        ...exercise.cases.flatMap(({ title, why }) => [title, why]),
      ]).not.toContainEqual(expect.objectContaining({ ko: null }));
    });

    test(
      "every accepted example is right in every case, and every wrong one fails exactly those it names",
      async () => {
        const examples = await gradedExamples(answered);
        const fates = examples.map(({ name, entry }) => [name, failedIn(entry)] as const);
        expect(Object.fromEntries(fates)).toEqual(Object.fromEntries(examples.map(({ name, fails }) => [name, fails])));
      },
      PHOTOS_MS,
    );

    test("at least two programs are accepted, and at least six wrong ones fail", () => {
      const examples = examplesOf(id);
      const wrong = examples.filter((example) => !isAccepted(example));
      expect(examples.length - wrong.length).toBeGreaterThanOrEqual(2);
      expect(wrong.length).toBeGreaterThanOrEqual(6);
      expect(wrong.filter(({ fails }) => fails.length === 0)).toEqual([]);
    });

    test("a wrong example declares no misconception, or one or two from the catalogue", () => {
      const examples = examplesOf(id).filter(({ holds }) => holds !== null);
      expect(examples.filter(isAccepted)).toEqual([]);
      expect(examples.filter(({ holds }) => !isNaming(holds ?? ""))).toEqual([]);
    });

    test("every case fails a wrong example", () => {
      const failed = new Set(examplesOf(id).flatMap(({ fails }) => fails));
      expect(exercise.cases.map((testCase) => testCase.id).filter((caseId) => !failed.has(caseId))).toEqual([]);
    });
  },
);

describe("programs written by hand", () => {
  test(
    "never get a name if they are right",
    async () => {
      const accepted = (await allGraded()).filter(isAccepted);
      expect(accepted.length).toBeGreaterThanOrEqual(2 * course.exercises.length);
      expect(accepted.filter(({ entry }) => entry.diagnosis !== null)).toEqual([]);
    },
    PHOTOS_MS,
  );

  test(
    "get no name if they are wrong in ways of their own",
    async () => {
      const others = (await allGraded()).filter(
        (each) => each.holds === "nothing" && !(pathOf(each) in NAMED_AFTER_ALL),
      );
      expect(others.filter(({ entry }) => entry.diagnosis !== null).map(words)).toEqual([]);
    },
    PHOTOS_MS,
  );

  test(
    "are named by the misconception that they have",
    async () => {
      const singles = (await allGraded()).filter(({ holds }) => idsIn(holds).length === 1);
      expect(missed(singles)).toEqual([]);
    },
    PHOTOS_MS,
  );

  test(
    "are named by both misconceptions if they have two",
    async () => {
      const pairs = (await allGraded()).filter(({ holds }) => idsIn(holds).length === 2);
      expect(missed(pairs)).toEqual([]);
    },
    PHOTOS_MS,
  );

  test(
    "have the name that the catalogue gives them after all",
    async () => {
      const others = (await allGraded()).filter((each) => pathOf(each) in NAMED_AFTER_ALL);
      expect(others.map((each) => [pathOf(each), each.entry.diagnosis?.misconceptions.join()])).toEqual(
        Object.entries(NAMED_AFTER_ALL),
      );
    },
    PHOTOS_MS,
  );
});

async function allGraded(): Promise<readonly GradedExample[]> {
  return (await Promise.all(course.exercises.map(gradedExamples))).flat();
}

function pathOf({ exercise, name }: GradedExample): string {
  return `${exercise}/${name}`;
}

function idsIn(holds: string | null): readonly string[] {
  return holds === null || holds === "nothing" ? [] : holds.split(" + ").toSorted();
}

function missed(programs: readonly GradedExample[]): readonly string[] {
  return programs
    .filter(({ holds, entry }) => entry.diagnosis?.misconceptions.toSorted().join() !== idsIn(holds).join())
    .map(words);
}

function words(program: GradedExample): string {
  const { diagnosis } = program.entry;
  return `${pathOf(program)} holds ${program.holds}: ${diagnosis === null ? "no name" : JSON.stringify(diagnosis)}`;
}

/** The value if the lesson has one, else the shape alone. */
function comparable(tensor: Tensor, exerciseId: string, caseId: string): unknown {
  return Array.isArray(LESSON[exerciseId]?.[caseId]) ? toNested(tensor) : { shape: [...tensor.shape] };
}

/** Whether the words name what a program can have: `nothing`, a misconception, or a pair of two. */
function isNaming(holds: string): boolean {
  const ids = holds.split(" + ");
  return holds === "nothing" || (ids.length <= 2 && new Set(ids).size === ids.length && ids.every(isMisconception));
}

function isMisconception(id: string): boolean {
  return MISCONCEPTIONS.includes(id);
}

/**
 * The cases that the program answers wrongly; any other verdict is named, as is a property that a correct program
 * breaks.
 */
function failedIn(entry: Graded["entry"]): readonly string[] {
  const failed = entry.cases.filter(({ verdict }) => verdict.kind !== "correct");
  const broken = failed.length > 0 ? [] : (entry.properties ?? []).filter(({ holds }) => !holds);
  return [
    ...failed.map(({ case: id, verdict }) => (WRONG.includes(verdict.kind) ? id : `${id} (${verdict.kind})`)),
    ...broken.map(({ property }) => property),
  ];
}

const WRONG: readonly VerdictKind[] = ["wrong-values", "wrong-shape", "not-a-tensor", "runtime-error"];
