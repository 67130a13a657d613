import type { Report } from "../../model/report.ts";
import { ExportRefused, type ExportRow, type Settings } from "./export.ts";
import { exportJson } from "./export-json.ts";
import { notComplete } from "./not-complete.ts";

const NEEDED = ["CLASSROOM", "ASSIGNMENT", "SUBMISSION_TAG", "OWNER", "COMMIT_URL", "RELEASE_URL"] as const;

/** Classroom 50's result of one submission; its runner's environment says which one. */
export const classroom50: ExportRow = {
  name: "classroom50",
  purpose: "Classroom 50: result.json of the one student whose submission the environment names",
  sees: "student",
  open: (settings) => {
    const submission = submissionOf(settings);
    return {
      per: "student",
      made: ({ view: { report } }) =>
        report.complete
          ? { files: [{ path: "result.json", text: exportJson(result(report, submission)) }], notes: [] }
          : notComplete(report),
    };
  },
};

function submissionOf(settings: Settings) {
  const fault = faultIn(settings);
  if (fault !== null) throw new ExportRefused(fault);
  const { env, moment } = settings;
  return {
    classroom: env.CLASSROOM,
    assignment: env.ASSIGNMENT,
    assignment_type: env.ASSIGNMENT_TYPE || "individual",
    owner: env.OWNER,
    submission: env.SUBMISSION_TAG,
    commit: env.COMMIT_URL,
    release: env.RELEASE_URL,
    review: env.REVIEW_URL || env.COMMIT_URL,
    datetime: moment.toISOString().replace(/\.\d+Z$/, "Z"),
    username: env.USERNAME || null,
  };
}

function faultIn({ env, students }: Settings): string | null {
  const missing = NEEDED.filter((name) => !env[name]);
  if (missing.length > 0) return `\`--export classroom50\` needs the environment variables ${missing.join(", ")}`;
  const { ASSIGNMENT_TYPE: type, SUBMISSION_TAG: tag } = env;
  if (type && type !== "individual" && type !== "group")
    return `ASSIGNMENT_TYPE must be \`individual\` or \`group\`, got ${JSON.stringify(type)}`;
  if (!tag?.startsWith("submit/")) return `SUBMISSION_TAG must begin with \`submit/\`, got ${JSON.stringify(tag)}`;
  return students === 1
    ? null
    : `\`--export classroom50\` is for one submission, but ${students} students would be graded: choose with --student`;
}

function result({ score, maxScore, exercises }: Report, { username, ...about }: ReturnType<typeof submissionOf>) {
  return {
    schema: "classroom50/result/v1",
    ...about,
    score,
    "max-score": maxScore,
    tests: exercises.flatMap(({ exercise, cases }) =>
      cases.map(({ case: id, points, maxPoints, verdict }) => ({
        "test-name": `${exercise}/${id}`,
        passed: verdict.kind === "correct",
        score: points,
        "max-score": maxPoints,
      })),
    ),
    ...(username === null ? {} : { submitted_by: { username } }),
  };
}
