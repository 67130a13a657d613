import { describe, expect, it, test } from "vitest";
import { collectedIn, inZip, platformOf, unpacked } from "./testing/archive.ts";
import { blackboardFiles, canvasCopy, canvasFiles, gradescopeFiles, moodleFiles } from "./testing/platform-files.ts";
import { timeText } from "./time.ts";

const FILE = "max-pool-2d.ts";

/** Every attempt in one line: whose, the exercise, when, whether late, what it says. */
async function linesIn(path: string, course: Parameters<typeof collectedIn>[1] = {}): Promise<readonly string[]> {
  const { attempts } = await collectedIn(path, course);
  const byStudent = attempts.toSorted((a, b) => (a.student < b.student ? -1 : a.student > b.student ? 1 : 0));
  return byStudent.map(({ student, exercise, submitted, isLate, members, content }) =>
    [
      student,
      exercise,
      submitted === null ? "-" : timeText(submitted),
      isLate === null ? "-" : isLate ? "late" : "in time",
      ...(members.length > 0 ? [`group of ${members.join("+")}`] : []),
      new TextDecoder().decode(content),
    ].join(" "),
  );
}

describe.each([
  ["zip", inZip],
  ["folder", unpacked],
] as const)("a %s", (_, archived) => {
  it("of Canvas has users by their sortable names, lateness, and uploads in the order of their numbers", () =>
    archived(
      canvasFiles([
        { name: "Kim, Minji", file: canvasCopy(FILE, 1), content: "second", user: 101, upload: 5009 },
        { name: "Kim, Minji", file: FILE, content: "first", user: 101, upload: 5001 },
        { name: "박도윤".normalize("NFD"), file: FILE, content: "c", user: 102, upload: 5002, isLate: true },
        { name: "O'Brien-Smith, Seán", file: canvasCopy("max-pool-1d.ts", 8), content: "d", user: 103, upload: 5003 },
      ]),
      async (path) => {
        expect(await platformOf(path)).toBe("canvas");
        expect(await linesIn(path)).toEqual([
          "kimminji max-pool-2d - in time first",
          "kimminji max-pool-2d - in time second",
          "obriensmithseán max-pool-1d - in time d",
          "박도윤 max-pool-2d - late c",
        ]);
      },
    ));

  it("of an anonymous assignment of Canvas has students without names", () =>
    archived(
      [
        { name: `anon_aB3xZ_71_${FILE}`, content: "a" },
        { name: `LATE_anon_Q9k2m_72_${FILE}`, content: "b" },
      ],
      async (path) => {
        expect(await platformOf(path)).toBe("canvas");
        expect(await linesIn(path)).toEqual(["anon_Q9k2m max-pool-2d - late b", "anon_aB3xZ max-pool-2d - in time a"]);
      },
    ));

  it.each(["folders", "flat"] as const)("of Moodle has participants, in %s", (form) =>
    archived(
      [
        ...moodleFiles([{ name: "Kim_Minji", file: FILE, content: "a", user: 21 }], form),
        ...moodleFiles([{ name: "박 도윤", file: `_9_assignsubmission_file_${FILE}`, content: "b", user: 22 }], form),
        { name: "Participant_23_assignsubmission_file/sub/max-pool-2d (1).ts", content: "c" },
        { name: "Kim Minji_21_assignsubmission_onlinetext/onlinetext.html", content: "words" },
      ],
      async (path) => {
        expect(await platformOf(path)).toBe("moodle");
        expect(await linesIn(path)).toEqual(["Kim Minji max-pool-2d - - a", "Participant 23 max-pool-2d - - c"]);
      },
    ),
  );

  it("of Gradescope has submitters and times from its metadata, and a group's hand-in is each member's", () =>
    archived(
      gradescopeFiles([
        {
          id: 12,
          createdAt: "2026-12-10 23:59:01.123456000 +09:00",
          submitters: [{ name: "Minji Kim", email: "k@x.org", sid: '"00123"' }],
          files: { [FILE]: "a", "helpers/notes.md": "no exercise" },
        },
        {
          id: 13,
          createdAt: "2026-12-10 14:00:00.000000000 Z",
          submitters: [
            { name: "박도윤", email: "p@x.org", sid: '"00124"' },
            { name: "Anna Smith", email: "a@x.org", sid: '"00125"' },
          ],
          files: { "src/max-pool-1d.ts": "b" },
        },
      ]),
      async (path) => {
        expect(await platformOf(path)).toBe("gradescope");
        expect(await linesIn(path)).toEqual([
          "Anna Smith max-pool-1d 2026-12-10T14:00:00Z - group of 박도윤+Anna Smith b",
          "Minji Kim max-pool-2d 2026-12-10T23:59:01+09:00 - a",
          "박도윤 max-pool-1d 2026-12-10T14:00:00Z - group of 박도윤+Anna Smith b",
        ]);
      },
    ));

  it("of Blackboard has attempts with times in the course's zone, and full names from its texts", () =>
    archived(
      blackboardFiles([
        {
          ...{ assignment: "Week_1_pooling", user: "min_ji", name: "Kim Minji", date: "2026-12-10-23-50-00" },
          files: { [FILE]: "a" },
          comment: "Name: Somebody Else (doyun)",
        },
        {
          ...{ assignment: "Week_1_pooling", user: "doyun", name: "박도윤", date: "2026-12-10-09-00-00" },
          files: { [`x_min_ji_attempt_2026-01-01-00-00-00_${FILE}`]: "posing as another", [FILE]: "b" },
        },
      ]),
      async (path) => {
        expect(await platformOf(path)).toBe("blackboard");
        expect(await linesIn(path)).toEqual([
          "Kim Minji max-pool-2d 2026-12-10T23:50:00+09:00 - a",
          "박도윤 max-pool-2d 2026-12-10T09:00:00+09:00 - b",
        ]);
      },
    ));

  it("of clones has logins behind the assignment, and leaves out what came with the repository", () =>
    archived(
      ["kim-minji", "octocat"].flatMap((login) => [
        { name: `week-1-submissions/week-1-${login}/.git/config`, content: "[core]" },
        { name: `week-1-submissions/week-1-${login}/solutions/me/${FILE}`, content: login },
        { name: `week-1-submissions/week-1-${login}/skeletons/${FILE}`, content: "a skeleton" },
        { name: `week-1-submissions/week-1-${login}/node_modules/x/${FILE}`, content: "a package" },
      ]),
      async (path) => {
        expect(await platformOf(path)).toBe("github");
        expect(await linesIn(path)).toEqual(["kim-minji max-pool-2d - - kim-minji", "octocat max-pool-2d - - octocat"]);
      },
    ));

  it("with a folder a student has students by their folders, with or without a number", () =>
    archived(
      [
        { name: `class/20261234_김민지/${FILE}`, content: "a" },
        { name: `class/박도윤/${FILE}`, content: "b" },
        { name: "class/박도윤/old/max-pool-2d.ts", content: "an older one" },
      ],
      async (path) => {
        expect(await platformOf(path)).toBe("folders");
        expect(await linesIn(path)).toEqual([
          "김민지 max-pool-2d - - a",
          "박도윤 max-pool-2d - - an older one",
          "박도윤 max-pool-2d - - b",
        ]);
      },
    ));

  it("is read by a pattern of the course's own wherever that fits", () =>
    archived([{ name: `u7--Minji--Kim--20261210T235900--${FILE}`, content: "a" }], async (path) => {
      const pattern = /^(?<student>u\d+)--(?<first>\w+)--(?<last>\w+)--(?<time>\w+)--(?<file>.+)$/u;
      expect(await linesIn(path, { pattern })).toEqual(["Minji Kim max-pool-2d 2026-12-10T23:59:00+09:00 - a"]);
    }));
});

test.each([
  [
    "Canvas",
    "canvas",
    canvasFiles([{ name: "Kim, Minji", file: FILE, content: "a" }]),
    "kimminji max-pool-2d - in time a",
  ],
  ["Moodle", "moodle", moodleFiles([{ name: "Kim", file: FILE, content: "a" }]), "Kim max-pool-2d - - a"],
  [
    "folders",
    "folders",
    ["kim", "lee"].map((name) => ({ name: `${name}/${FILE}`, content: "a" })),
    "kim max-pool-2d - - a",
  ],
])("an archive of %s that was zipped again on a Mac is the same, with a folder around it", (_, name, entries, line) =>
  inZip(
    entries.flatMap((entry) => [
      { ...entry, name: `all/${entry.name}` },
      { name: `__MACOSX/all/._${entry.name}`, content: "x" },
    ]),
    async (path) => {
      expect([await platformOf(path), (await linesIn(path))[0]]).toEqual([name, line]);
    },
  ),
);

const clonesOf = (assignment: string, logins: readonly string[]) =>
  logins.flatMap((login) => [
    { name: `${assignment}-${login}/.git/HEAD`, content: "" },
    { name: `${assignment}-${login}/${FILE}`, content: "a" },
  ]);

test.each([
  ["an exercise's id", "max-pool-2d", ["kim-a", "kim-b"], ["kim-a", "kim-b"]],
  ["what is common to all", "week-1", ["octocat", "kim-b"], ["kim-b", "octocat"]],
])("a login is what follows %s in the names of clones", (_, assignment, logins, students) =>
  inZip(clonesOf(assignment, logins), async (path) => {
    expect((await collectedIn(path)).attempts.map(({ student }) => student).toSorted()).toEqual(students);
  }),
);

test("a login that ends in another's is not the other's", () =>
  inZip(clonesOf("week-1", ["x-octocat", "octocat", "lee"]), async (path) => {
    const roster = ["octocat", "lee"].map((login) => ({ name: login, keys: [login], groups: [] }));
    const { attempts, nobodys } = await collectedIn(path, { roster });
    expect(attempts.map(({ path: at }) => at)).toEqual([`week-1-octocat/${FILE}`, `week-1-lee/${FILE}`]);
    expect(nobodys.map(({ why }) => why)).toEqual(["x-octocat is not in the roster"]);
  }));

test("two students of one name are two, where an archive tells them apart, and one in all archives where it does not", () =>
  inZip(
    moodleFiles([
      { name: "Kim Minji", file: FILE, content: "a", user: 21 },
      { name: "Kim Minji", file: FILE, content: "b", user: 22 },
    ]),
    async (path) => {
      expect(await linesIn(path)).toEqual(["Kim Minji 21 max-pool-2d - - a", "Kim Minji 22 max-pool-2d - - b"]);
    },
  ));

test("the numbers that a student writes into a file's name make it nobody else's", () =>
  inZip(
    canvasFiles([
      { name: "Doe, Mal", file: `kimminji_101_7_${FILE}`, content: "posing", user: 500, upload: 7001 },
      { name: "Kim, Minji", file: FILE, content: "a", user: 101, upload: 7002 },
    ]),
    async (path) => {
      const roster = [{ name: "Minji Kim", keys: ["101"], groups: [] }];
      const { attempts, nobodys } = await collectedIn(path, { roster });
      expect(attempts.map(({ student, content }) => [student, new TextDecoder().decode(content)])).toEqual([
        ["Minji Kim", "a"],
      ]);
      expect(nobodys.map(({ why }) => why)).toEqual([`it may be meant for max-pool-2d: rename it to \`${FILE}\``]);
    },
  ));
