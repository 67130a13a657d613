import type { Exercise } from "../../../model/exercise.ts";
import type { ExerciseReport, Report } from "../../../model/report.ts";
import type { StudentSummary, Summary } from "../../../model/summary.ts";
import type { Verdict } from "../../../model/verdict.ts";
import type { ExerciseView, ReportView } from "../../access/view.ts";
import { forStudent } from "../../access/visible.ts";
import { folderNames } from "../../record/folder-name.ts";
import {
  caseReport,
  diagnosed,
  exerciseReport,
  exerciseView,
  hiding,
  maxPool2d,
  reportOf,
  testCase,
  wrongValues,
} from "../../testing/sample.ts";
import type { Settings } from "../export.ts";
import type { StudentResult } from "../shown.ts";

/** The moment at which all these tests grade. */
const MOMENT = new Date("2026-11-24T00:00:00Z");

const EMPTY = {
  source: null,
  isKept: true,
  answers: new Map(),
  returned: new Map(),
  pictures: new Map(),
  broken: [],
} as const;

/** A result as a run produces it: in every exercise only the case `secret` is hidden. */
export function resultOf(report: Report, exercises: readonly Exercise[] = EXERCISES): StudentResult {
  const views = exercises.map((exercise): readonly [string, ExerciseView] => [
    exercise.id,
    exercise.id === maxPool2d.id ? { ...exerciseView, exercise } : { ...EMPTY, exercise },
  ]);
  const whole: ReportView = { report, exercises: new Map(views) };
  const visible = forStudent(whole, hiding("secret"));
  return { folder: folderNames([report.student]).get(report.student) ?? report.student, whole, visible };
}

export const EXERCISES: readonly Exercise[] = [
  maxPool2d,
  exerciseOf("avg-pool-2d", ["throws", "loops", "grows", "talks", "flat", "words"]),
  {
    ...exerciseOf("same-max-pool", ["lesson"]),
    hints: { value: { date: new Date("2026-12-01T00:00:00Z"), offset: "Z" } },
  },
  exerciseOf("pool-cost", ["lesson"]),
  exerciseOf("global-max-pool", ["lesson"]),
  exerciseOf("max-pool-1d", ["lesson"]),
];

/** Students whose programs fail in every way, one who is right, and one with an internal error. */
export const RESULTS: readonly StudentResult[] = [
  resultOf(
    reportOf([
      exerciseReport(
        [
          caseReport("lesson", { kind: "correct" }),
          caseReport("negative", wrongValues, { mutatedInput: true, printed: { text: "best so far 0\n", cut: true } }),
          caseReport("secret", wrongValues, { printed: { text: "SECRET -4,-2.5\n", cut: false } }),
        ],
        diagnosed({ misconceptions: ["max-from-zero"], alsoFits: [], evidence: ["negative", "secret"] }, "secret"),
      ),
      entry("avg-pool-2d", [
        ["throws", { kind: "runtime-error", error: { name: "TypeError", message: "x is null", line: 3, column: 7 } }],
        ["loops", { kind: "time-limit", limitMs: 1000 }],
        ["grows", { kind: "memory-limit", limitMiB: 128 }],
        ["talks", { kind: "output-limit", limitBytes: 65536 }],
        ["flat", { kind: "wrong-shape", expected: [1, 2], actual: [2] }],
        ["words", { kind: "not-a-tensor", flaw: { kind: "not-a-number", at: [0, 1], found: "string" } }],
      ]),
      entry("same-max-pool", [["lesson", wrongValues]]),
      entry("pool-cost", [
        ["lesson", { kind: "compile-error", fault: { kind: "syntax", message: "';' expected", line: 2, column: 1 } }],
      ]),
      entry("global-max-pool", [["lesson", { kind: "forbidden", what: { kind: "import", specifier: "node:fs" } }]]),
      { ...entry("max-pool-1d", [["lesson", { kind: "missing" }]]), status: "missing", source: null },
    ]),
  ),
  resultOf(
    reportOf(
      EXERCISES.map(({ id, cases }) =>
        entry(
          id,
          cases.map((each) => [each.id, { kind: "correct" }]),
        ),
      ),
      "박도윤",
    ),
  ),
  resultOf({
    ...reportOf(
      EXERCISES.map(({ id, cases }) =>
        entry(
          id,
          cases.map((each, i) => [each.id, i === 0 ? { kind: "judge-error", reason: "lost" } : { kind: "correct" }]),
        ),
      ),
      "zoe",
    ),
    complete: false,
  }),
];

export const SUMMARY: Summary = summaryOf(RESULTS);

/** The class of these results. */
export function summaryOf(results: readonly StudentResult[]): Summary {
  const students = results.map(({ folder, whole: { report } }): StudentSummary => {
    const { student, score, maxScore, complete, exercises } = report;
    const verdicts = Object.fromEntries(exercises.map(({ exercise, verdict }) => [exercise, verdict]));
    return { student, folder, score, maxScore, complete, verdicts };
  });
  const exercises = EXERCISES.map(({ id, cases }) => ({ exercise: id, maxScore: 2 * cases.length, verdicts: {} }));
  return { format: "poolgrade/summary/v1", exercises, students, refused: [], unclaimed: [] };
}

export const SETTINGS: Settings = {
  language: "en",
  version: "1.2.3",
  moment: MOMENT,
  students: 1,
  handIns: "solutions",
  env: {
    CLASSROOM: "cnn-2026",
    ASSIGNMENT: "pooling",
    ASSIGNMENT_TYPE: "individual",
    SUBMISSION_TAG: "submit/2026-11-24",
    USERNAME: "kim-minji",
    OWNER: "cnn-org",
    COMMIT_URL: "https://example.org/commit/1",
    RELEASE_URL: "https://example.org/release/1",
  },
  canvasSheet: {
    path: "gradebook.csv",
    text: `Student,ID,SIS User ID,SIS Login ID,Section,Pooling (1234),Current Score
    Points Possible,,,,,100,(read only)
"Kim, Minji",11,,kim-minji,A,,
박도윤,12,,,A,3,
zoe,13,,,A,,
"Student, Test",14,,,A,,
`,
  },
  moodleSheet: {
    path: "worksheet.csv",
    text: `\ufeffIdentifier,Full name,Email address,Status,Grade,Maximum Grade,Grade can be changed,Last modified (grade),Feedback comments\r
Participant 1,kim-minji,kim@example.org,Submitted,,100.00,Yes,-,\r
Participant 2,"박도윤
(late)",박도윤,Submitted,,100.00,Yes,-,kept?\r
Participant 3,Ada,ada@example.org,,17.5,100.00,Yes,-,=mine()\r
`,
  },
  assignment: null,
  idColumn: null,
  gradeColumn: null,
  moodleFeedback: true,
};

function exerciseOf(id: string, cases: readonly string[]): Exercise {
  const input = maxPool2d.cases[0]?.call.inputs[0];
  if (input === undefined) throw new Error("the sample exercise has a case");
  return {
    ...maxPool2d,
    id,
    title: { en: `About ${id}`, ko: null },
    cases: cases.map((each) => testCase(each, input)),
  };
}

function entry(exercise: string, cases: readonly (readonly [string, Verdict])[]): ExerciseReport {
  const kinds = cases.map(([, verdict]) => verdict.kind);
  return exerciseReport(
    cases.map(([id, verdict]) => caseReport(id, verdict)),
    {
      exercise,
      verdict: kinds.find((kind) => kind !== "correct") ?? "correct",
      status: kinds.includes("judge-error") ? "incomplete" : "graded",
      source: { path: `kim-minji/${exercise}.ts`, sha256: "00ff" },
    },
  );
}
