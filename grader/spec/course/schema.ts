import Type, { type Static } from "typebox";
import { closedObject, text, word } from "../schema-parts.ts";

const folder = (what: string, usual: string) =>
  Type.Optional(
    Type.String({ minLength: 1, description: `folder of ${what}, relative to this file; \`${usual}\` when left out` }),
  );

const moment = (description: string) =>
  Type.String({
    pattern: "^\\d{4}-\\d\\d-\\d\\d",
    patternErrorMessage: "must be a date, for instance 2026-12-10T23:59",
    description: `${description}, for instance 2026-12-10T23:59; without an offset, it is of the course's \`zone\``,
  });

const duration = (description: string) =>
  Type.String({
    pattern: "^\\d{1,4} ?[mhd]$",
    patternErrorMessage: "must be a number of minutes, hours or days, for instance 10m, 2h or 5d",
    description: `${description}, for instance 10m, 2h or 5d`,
  });

const share = (description: string) =>
  Type.String({
    pattern: "^(?:100|\\d{1,2}(?:\\.\\d+)?) ?%$",
    patternErrorMessage: "must be a share from 0 % to 100 %, for instance 10 %",
    description: `${description}, for instance 10 %`,
  });

const part = closedObject(
  {
    title: text("the part's name"),
    due: Type.Optional(moment("when its exercises are due")),
    exercises: Type.Array(word("an exercise's id"), { minItems: 1, description: "the part's exercises, in order" }),
  },
  { description: "exercises that belong together: `title` and `exercises`" },
);

const late = closedObject(
  {
    grace: Type.Optional(duration("how much later still counts as in time")),
    per: Type.Optional(Type.Enum(["hour", "day"], { description: "how often the penalty is taken: `hour` or `day`" })),
    penalty: Type.Optional(share("what every hour or day costs")),
    of: Type.Optional(
      Type.Enum(["earned", "possible"], {
        description: "what the penalty is a share of: `earned` or `possible` points",
      }),
    ),
    most: Type.Optional(share("the most that lateness can cost")),
    until: Type.Optional(duration("how late is too late")),
  },
  { description: "what lateness costs" },
);

const courseSchema = closedObject(
  {
    format: Type.Enum(["poolgrade/course/v1"], { description: "the version of this format: `poolgrade/course/v1`" }),
    title: text("the course's name"),
    language: Type.Optional(
      Type.Enum(["en", "ko"], { description: "the language of what learners read: `en` or `ko`" }),
    ),
    copy: Type.Optional(
      Type.Enum(["learners"], { description: "`learners` in the copy that `poolgrade handout` writes" }),
    ),
    folders: Type.Optional(
      closedObject(
        {
          exercises: folder("the exercises", "exercises"),
          solutions: folder("the hand-ins", "solutions"),
          reports: folder("the reports", "reports"),
        },
        { description: "where things are, if not in the usual folders" },
      ),
    ),
    zone: Type.Optional(
      Type.String({ description: "the time zone of dates without an offset, for instance Asia/Seoul" }),
    ),
    parts: Type.Optional(Type.Array(part, { description: "the exercises in the order of the course" })),
    due: Type.Optional(
      Type.Record(Type.String(), moment("when the exercise is due"), {
        description: "when single exercises are due, by id",
      }),
    ),
    late: Type.Optional(late),
  },
  { description: "a course: `format` and `title`, each on a line of its own" },
);

const override = closedObject(
  {
    student: Type.String({ minLength: 1, description: "the student's name, as their folder is called" }),
    exercise: Type.Optional(word("the exercise's id; all exercises when left out")),
    due: Type.Optional(moment("when it is due for this student")),
    score: Type.Optional(Type.Integer({ minimum: 0, description: "the points to give instead of the computed ones" })),
    comment: Type.Optional(Type.String({ minLength: 1, description: "what the student reads" })),
    reason: Type.String({ minLength: 1, description: "why" }),
    by: Type.String({ minLength: 1, description: "who decided it" }),
    at: moment("when it was decided"),
  },
  { description: "an exception for one student, with `reason`, `by` and `at`" },
);

const staffSchema = closedObject(
  {
    format: Type.Enum(["poolgrade/staff/v1"], { description: "the version of this format: `poolgrade/staff/v1`" }),
    exercises: Type.Optional(
      Type.String({
        minLength: 1,
        description: "folder of the full specs, with hidden cases, relative to this file",
      }),
    ),
    roster: Type.Optional(
      Type.String({ minLength: 1, description: "CSV file of who should hand in, relative to this file" }),
    ),
    overrides: Type.Optional(Type.Array(override, { description: "exceptions for single students" })),
    collect: Type.Optional(
      closedObject(
        { pattern: Type.String({ minLength: 1, description: "a regular expression with named groups" }) },
        { description: "how files in archives of an unknown kind are named" },
      ),
    ),
  },
  { description: "for whoever grades: `format`, and what learners never get" },
);

export type RawCourse = Static<typeof courseSchema>;
export type RawStaff = Static<typeof staffSchema>;

/** The schemas of `course.yaml` and `staff.yaml`, by the names of their files. */
export const COURSE_SCHEMAS = {
  "course.schema.json": { title: "a course of poolgrade", ...courseSchema },
  "staff.schema.json": { title: "what only the staff of a course of poolgrade has", ...staffSchema },
} as const;
