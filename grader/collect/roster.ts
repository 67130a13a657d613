import type { ExportFile } from "../report/exports/export.ts";
import { MOODLE_HEADERS } from "../report/exports/moodle-headers.ts";
import { readSheet } from "../report/exports/sheet.ts";

/** A person of the roster. */
export type Person = {
  readonly name: string;
  /** Numbers, mails and logins, under any of which a platform may know them. */
  readonly keys: readonly string[];
  readonly groups: readonly string[];
};

/** The headers of the columns, as instructors and platforms write them. */
const HEADERS = {
  name: ["name", "student", "full name", "이름", "성명", ...MOODLE_HEADERS.flatMap(({ fullName }) => fullName)],
  first: ["first", "first name", "firstname", "given name"],
  last: ["last", "last name", "lastname", "surname", "family name"],
  key: [
    ...["email", "e-mail", "mail", "id", "sid", "student id", "number", "학번", "이메일", "identifier"],
    ...["github", "github_username", "github username", "login", "username", "user", "canvas", "moodle", "participant"],
    ...["sis user id", "sis login id", "blackboard", "gradescope"],
    ...MOODLE_HEADERS.flatMap(({ identifier, email, idNumber, username }) => [identifier, email, idNumber, username]),
  ],
  group: ["group", "groups", "team", "조", "그룹"],
} as const;

/** The people of a roster: a CSV of one's own, of GitHub Classroom or Canvas, or Moodle's grading worksheet. */
export function rosterOf(sheet: ExportFile): readonly Person[] {
  const { header, rows } = readSheet(sheet);
  const columns = (what: keyof typeof HEADERS) =>
    header.flatMap((text, i) => (HEADERS[what].some((each) => isSame(each, text)) ? [i] : []));
  const [names, firsts, lasts, keys, groups] = (["name", "first", "last", "key", "group"] as const).map(columns);
  const cells = (row: readonly string[], at: readonly number[] | undefined) =>
    (at ?? []).map((i) => (row[i] ?? "").normalize("NFC").trim()).filter((cell) => cell !== "");
  const people = rows.map((row): Person => {
    const own = cells(row, keys);
    const parts = [...cells(row, firsts), ...cells(row, lasts)].join(" ");
    return {
      name: cells(row, names)[0] ?? (parts || (own[0] ?? "")),
      keys: own.flatMap(keysIn),
      groups: cells(row, groups),
    };
  });
  return people.filter(({ name }) => name !== "");
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.trim().toLowerCase();
}

/** Moodle's worksheet says `Participant 123`, and its archive `123`. */
function keysIn(cell: string): readonly string[] {
  const [, number] = /^\p{L}+ ?(\d+)$/u.exec(cell) ?? [];
  return number === undefined ? [cell] : [cell, number];
}
