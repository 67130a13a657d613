import type { Report } from "../../model/report.ts";
import { ExportRefused, type ExportRow, type Settings } from "./export.ts";
import { exportJson } from "./export-json.ts";
import { notComplete } from "./not-complete.ts";

const NEEDED = ["CLASSROOM", "ASSIGNMENT", "SUBMISSION_TAG", "OWNER", "COMMIT_URL", "RELEASE_URL"] as const;

/** Classroom 50's result of one submission; what it is about stands in the environment of its runner. */
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

function submissionOf({ env, students, moment }: Settings) {
  const missing = NEEDED.filter((name) => !env[name]);
  if (missing.length > 0)
    throw new ExportRefused(`\`--export classroom50\` needs the environment variables ${missing.join(", ")}`);
  const { CLASSROOM, ASSIGNMENT, ASSIGNMENT_TYPE, OWNER, SUBMISSION_TAG, COMMIT_URL, RELEASE_URL, REVIEW_URL } = env;
  const type = ASSIGNMENT_TYPE || "individual";
  if (type !== "individual" && type !== "group")
    throw new ExportRefused(`ASSIGNMENT_TYPE must be \`individual\` or \`group\`, got ${JSON.stringify(type)}`);
  if (!SUBMISSION_TAG?.startsWith("submit/"))
    throw new ExportRefused(`SUBMISSION_TAG must begin with \`submit/\`, got ${JSON.stringify(SUBMISSION_TAG)}`);
  if (students !== 1)
    throw new ExportRefused(
      `\`--export classroom50\` is for one submission, but ${students} students would be graded: choose with --student`,
    );
  return {
    classroom: CLASSROOM,
    assignment: ASSIGNMENT,
    assignment_type: type,
    owner: OWNER,
    submission: SUBMISSION_TAG,
    commit: COMMIT_URL,
    release: RELEASE_URL,
    review: REVIEW_URL || COMMIT_URL,
    datetime: moment.toISOString().replace(/\.\d+Z$/, "Z"),
    username: env.USERNAME || null,
  };
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
