import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Attempt } from "./attempt.ts";
import { joined, RecordFault, readRecord, recordText, writeRecord } from "./record.ts";
import { timeOf } from "./time.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "poolgrade-record-"));
});
afterEach(() => rm(folder, { recursive: true }));

const EARLY: Attempt = {
  ...{ student: "kim", exercise: "max-pool-2d", isLate: null, members: [], from: "a.zip", path: "kim_1/x.ts" },
  ...{ submitted: timeOf("2026-12-10T10:00:00+09:00", "UTC"), sha256: "00" },
};
const LATE: Attempt = { ...EARLY, submitted: timeOf("2026-12-11T10:00:00+09:00", "UTC"), from: "b.zip", sha256: "11" };

test("a record is a row for every attempt, sorted, with what counts", () => {
  const group: Attempt = { ...EARLY, student: "=kim", isLate: true, submitted: null, members: ["=kim", "박도윤"] };
  expect(
    recordText(joined([], [LATE, group, EARLY], () => true)),
  ).toBe(`student,exercise,submitted,late,attempt,chosen,members,from,path,sha256
'=kim,max-pool-2d,,yes,1,yes,'=kim/박도윤,a.zip,kim_1/x.ts,00
kim,max-pool-2d,2026-12-10T10:00:00+09:00,,1,no,,a.zip,kim_1/x.ts,00
kim,max-pool-2d,2026-12-11T10:00:00+09:00,,2,yes,,b.zip,kim_1/x.ts,11
`);
});

test("what is written is read back, and is the same when it is written again", async () => {
  const path = join(folder, "collected.csv");
  const attempts = joined([], [{ ...EARLY, student: "=kim", members: ["=kim", "a, b"] }, LATE], () => true);
  await writeRecord(path, attempts);
  expect(await readRecord(path)).toEqual(attempts);
  expect(recordText(await readRecord(path))).toBe(recordText(attempts));
});

test("what was collected before stays, and what is collected again is there once", () => {
  const before = joined([], [LATE], () => true);
  expect(
    joined(before, [EARLY, LATE], ({ sha256 }) => sha256 === "00").map(({ sha256, isChosen }) => [sha256, isChosen]),
  ).toEqual([
    ["00", true],
    ["11", false],
  ]);
});

test("an instructor may write one by hand", async () => {
  const path = join(folder, "times.csv");
  await writeFile(path, "student,exercise,submitted\nkim,max-pool-2d,2026-12-10T10:00:00+09:00\n");
  expect(await readRecord(path)).toMatchObject([{ student: "kim", attempt: 1, isChosen: true, sha256: "" }]);
});

test.each([
  ["another table", "name,points\nkim,1\n", "is no record of hand-ins: it has no column `student`"],
  [
    "a time without a zone",
    "student,exercise,submitted\nkim,x,2026-12-10T10:00\n",
    ":2: `submitted` must be a date with its time zone, got `2026-12-10T10:00`",
  ],
])("%s is told", async (_, text, fault) => {
  const path = join(folder, "collected.csv");
  await writeFile(path, text);
  await expect(readRecord(path)).rejects.toThrow(RecordFault);
  await expect(readRecord(path)).rejects.toThrow(fault);
});
