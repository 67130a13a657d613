import { describe, expect, it, test } from "vitest";
import { type Zipped, zipOfMany } from "../testing/zip.ts";
import { openArchive } from "./archive/open.ts";
import { collectedIn, inZip, unpacked } from "./testing/archive.ts";

const FILE = "max-pool-2d.ts";
const KOREAN = Buffer.from([0xb9, 0xda, 0xb5, 0xb5, 0xc0, 0xb1]); // 박도윤 in CP949
const GERMAN = Buffer.from("M\x81ller", "latin1"); // Müller in CP437

/** Who handed in, and what is refused, in one archive of folders. */
async function takenFrom(path: string) {
  const { attempts, refused } = await collectedIn(path, { from: "folders" });
  return { students: attempts.map(({ student }) => student), refused: refused.map(({ path: at, why }) => [at, why]) };
}

describe("a name", () => {
  it.each<[string, Zipped["name"], string]>([
    ["in CP949", Buffer.concat([KOREAN, Buffer.from(`/${FILE}`)]), "박도윤"],
    [
      "in CP437 with a letter that CP949 would take for half a syllable",
      Buffer.concat([GERMAN, Buffer.from(`/${FILE}`)]),
      "Müller",
    ],
    ["in UTF-8 without saying so", Buffer.from(`박도윤/${FILE}`), "박도윤"],
    ["in NFD", `박도윤/${FILE}`.normalize("NFD"), "박도윤"],
    ["with backslashes", `박도윤\\${FILE}`, "박도윤"],
  ])("%s is read", (_, name, student) =>
    inZip([{ name, content: "a" }], async (path) => {
      expect(await takenFrom(path)).toEqual({ students: [student], refused: [] });
    }),
  );

  it("in CP949 is read on a disk too", () =>
    unpacked([{ name: Buffer.concat([KOREAN, Buffer.from(`/${FILE}`)]), content: "a" }], async (path) => {
      expect(await takenFrom(path)).toEqual({ students: ["박도윤"], refused: [] });
    }));

  it("that systems leave behind is passed over", () =>
    inZip(
      [
        { name: `kim/${FILE}`, content: "a" },
        { name: `__MACOSX/kim/._${FILE}`, content: "x" },
        { name: `kim/._${FILE}`, content: "x" },
        { name: "kim/.DS_Store", content: "x" },
        { name: "kim/node_modules/.bin/tsc", content: "../tsc", mode: 0o120777 },
      ],
      async (path) => {
        expect(await takenFrom(path)).toEqual({ students: ["kim"], refused: [] });
      },
    ));
});

test.each<[string, readonly Zipped[], readonly string[]]>([
  ["leads out of the archive", [{ name: `../kim/${FILE}` }], ["its path leads out of the archive"]],
  ["leads out of it by backslashes", [{ name: `kim\\..\\..\\${FILE}` }], ["its path leads out of the archive"]],
  ["is absolute", [{ name: `/etc/${FILE}` }], ["its path is absolute"]],
  [
    "is longer than any disk takes",
    [{ name: `kim/${" ".repeat(60_000)}${FILE}` }],
    ["its path is longer than 1,000 characters"],
  ],
  ["names a drive", [{ name: `C:/kim/${FILE}` }], ["its path names a drive"]],
  ["has a control character", [{ name: `kim\n/${FILE}` }], ["its name has a control character"]],
  [
    "is a link",
    [{ name: `kim/${FILE}`, content: "../lee/max-pool-2d.ts", mode: 0o120777 }],
    ["it is a link, which is not followed"],
  ],
  ["is a pipe", [{ name: `kim/${FILE}`, mode: 0o010644 }], ["it is no regular file"]],
  ["is encrypted", [{ name: `kim/${FILE}`, isEncrypted: true }], ["it is encrypted, or compressed in an unknown way"]],
  ["is larger than a hand-in", [{ name: `kim/${FILE}`, content: "x".repeat(65_537) }], ["it is larger than 64 KiB"]],
  [
    "is a bomb",
    [{ name: `kim/${FILE}`, content: " ".repeat(60_000) }],
    ["it was compressed to less than 1/100: no program is that uniform"],
  ],
  [
    "has a name that another has",
    [
      { name: `kim/${FILE}`, content: "a" },
      { name: `Kim/${FILE}`, content: "b" },
    ],
    Array(2).fill("two entries have this name: it is not clear which one counts"),
  ],
  ["is damaged", [{ name: `kim/${FILE}`, content: "a", statedCrc: 1 }], ["its checksum is not the archive's"]],
])("an entry whose path or content %s is refused, and the others are taken", (_, entries, why) =>
  inZip([...entries, { name: `lee/${FILE}`, content: "b" }], async (path) => {
    const { students, refused } = await takenFrom(path);
    expect([students, refused.map(([, each]) => each)]).toEqual([["lee"], why]);
  }),
);

test("an entry that holds more than it states is refused", () =>
  inZip([{ name: `kim/${FILE}`, content: "x".repeat(100_000), statedBytes: 10 }], async (path) => {
    const { students, refused } = await takenFrom(path);
    expect([students, refused.length]).toEqual([[], 1]);
  }));

test("sizes may stand behind the content, and nothing need be compressed", () =>
  inZip(
    [
      { name: `kim/${FILE}`, content: "a", hasDescriptor: true },
      { name: `lee/${FILE}`, content: " ".repeat(60_000), isStored: true },
    ],
    async (path) => {
      expect(await takenFrom(path)).toEqual({ students: ["kim", "lee"], refused: [] });
    },
  ));

test("a link among unpacked files is refused, and not followed", () =>
  unpacked(
    [
      { name: `lee/${FILE}`, content: "b" },
      { name: `kim/${FILE}`, content: `../lee/${FILE}`, mode: 0o120777 },
    ],
    async (path) => {
      expect(await takenFrom(path)).toEqual({
        students: ["lee"],
        refused: [[`kim/${FILE}`, "it is a link, which is not followed"]],
      });
    },
  ));

test("a million entries are refused before any is read", () =>
  inZip(zipOfMany(1_000_000), async (path) => {
    await expect(openArchive(path)).rejects.toThrow(`${path} has 1000000 entries: more than 100000 are not read`);
  }));

test.each<[string, Omit<Zipped, "name">]>([
  ["damaged", { content: "---\n", statedCrc: 1 }],
  ["no YAML", { content: "submission_1: [" }],
  [
    "full of aliases",
    { content: `a: &a [x]\n${"bcdefghij".replaceAll(/./g, (key) => `${key}: &${key} [*a, *a, *a]\n`)}` },
  ],
])("Gradescope's metadata that are %s do no harm", (_, metadata) =>
  inZip(
    [
      { name: "e/submission_metadata.yml", ...metadata },
      { name: `e/submission_1/${FILE}`, content: "a" },
    ],
    async (path) => {
      const told = await collectedIn(path, { from: "gradescope" }).then(
        ({ attempts }) => attempts.length,
        ({ message }) => message.replace(/read: .*/, "read"),
      );
      expect([0, "archive.zip: submission_metadata.yml cannot be read"]).toContain(told);
    },
  ),
);

test("what is no zip is told so", () =>
  inZip(Buffer.from("PK, but no zip"), async (path) => {
    await expect(openArchive(path)).rejects.toThrow(`${path} cannot be read as a zip: `);
  }));
