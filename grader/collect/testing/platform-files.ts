import type { Zipped } from "../../testing/zip.ts";

/** One upload, in the words of the platforms. */
export type Upload = {
  readonly name: string;
  readonly file: string;
  readonly content: string;
  /** The user's number, and that of the file. */
  readonly user?: number;
  readonly upload?: number;
  readonly isLate?: boolean;
};

/** What Canvas puts into `submissions.zip`, by `lib/content_zipper.rb`. */
export function canvasFiles(uploads: readonly Upload[]): readonly Zipped[] {
  return uploads.map(({ name, file, content, user = 1, upload = 1, isLate }) => {
    const who = name.replace(/_(\d+)_/g, "$1").toLowerCase();
    const before = [who, isLate ? "LATE" : null, user].filter((part) => part !== null).join("_");
    const kept = before.replace(/[^\p{L}\p{M}\p{Nd}\p{Pc}]/gu, "");
    return { name: `${kept}_${upload}_${file.replace(/[\0/\\:*?"<>|]+/g, "_")}`, content };
  });
}

/** How Canvas names the n-th file of a name that is taken, by `Attachment.make_unique_filename`. */
export function canvasCopy(file: string, n: number, uuid = "0b9a6c1e-58a3-4b62-9d0c-7c1d2e3f4a5b"): string {
  const [, base = "", ending = ""] = /^(.*?)((?:\.[A-Za-z][A-Za-z0-9]*)*\.[A-Za-z0-9]*)$/.exec(file) ?? [];
  return `${base}-${n < 8 ? n : uuid}${ending}`;
}

/** What Moodle puts into its archive, by `mod/assign/classes/downloader.php`: in folders, or flat. */
export function moodleFiles(uploads: readonly Upload[], form: "folders" | "flat" = "folders"): readonly Zipped[] {
  return uploads.map(({ name, file, content, user = 1 }) => ({
    name: `${name.replaceAll("_", " ")}_${user}_assignsubmission_file${form === "folders" ? "/" : "_"}${file}`,
    content,
  }));
}

export type GradescopeSubmission = {
  readonly id: number;
  readonly createdAt: string;
  readonly submitters: readonly { readonly name: string; readonly email: string; readonly sid: string }[];
  readonly files: Readonly<Record<string, string>>;
};

/** What Gradescope puts into `assignment_<n>_export`, whose keys are Ruby's symbols. */
export function gradescopeFiles(submissions: readonly GradescopeSubmission[]): readonly Zipped[] {
  const told = submissions.map(
    ({ id, createdAt, submitters }) => `submission_${id}:
  :submitters:
${submitters.map(({ name, email, sid }) => `  - :name: ${name}\n    :email: ${email}\n    :sid: ${sid}\n`).join("")}  :created_at: ${createdAt}
  :score: 0.0
  :status: processed
  :history:
  - :id: 1
    :score: 0.0
`,
  );
  const top = "assignment_77_export";
  return [
    { name: `${top}/submission_metadata.yml`, content: `---\n${told.join("")}` },
    ...submissions.flatMap(({ id, files }) =>
      Object.entries(files).map(([file, content]) => ({ name: `${top}/submission_${id}/${file}`, content })),
    ),
  ];
}

export type BlackboardAttempt = {
  readonly assignment: string;
  readonly user: string;
  readonly name: string;
  readonly date: string;
  readonly files: Readonly<Record<string, string>>;
  readonly comment?: string;
};

/** What Blackboard puts into `gradebook_….zip`: the files of every attempt, and a text about it. */
export function blackboardFiles(attempts: readonly BlackboardAttempt[]): readonly Zipped[] {
  return attempts.flatMap(({ assignment, user, name, date, files, comment = "" }) => {
    const before = `${assignment}_${user}_attempt_${date}`;
    const text = `Name: ${name} (${user})\r\nAssignment: ${assignment}\r\nComments:\r\n${comment}\r\n`;
    return [
      { name: `${before}.txt`, content: text },
      ...Object.entries(files).map(([file, content]) => ({ name: `${before}_${file}`, content })),
    ];
  });
}
