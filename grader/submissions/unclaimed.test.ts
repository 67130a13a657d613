import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fileMeantFor, unclaimedFiles } from "./unclaimed.ts";

const EXERCISES = [{ id: "max-pool-2d" }, { id: "avg-pool-2d" }];
const kim = { name: "kim", folder: "kim" };

let solutions = "";
beforeEach(() => {
  solutions = mkdtempSync(join(tmpdir(), "poolgrade-unclaimed-"));
});
afterEach(() => rmSync(solutions, { recursive: true }));

function handIn(...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(join(solutions, "kim", dirname(file)), { recursive: true });
    writeFileSync(join(solutions, "kim", file), "");
  }
}

const filesOf = () => unclaimedFiles(solutions, kim, EXERCISES).map(({ file, exercise }) => [file, exercise]);

test("files that an exercise claims are not listed, and those named most like one come first", () => {
  handIn("max-pool-2d.ts", "README.md", "all.zip", "my-avg-pool-2d.ts", "max-pool-2d (1).ts");
  expect(filesOf()).toEqual([
    ["max-pool-2d (1).ts", "max-pool-2d"],
    ["my-avg-pool-2d.ts", "avg-pool-2d"],
    ["all.zip", null],
    ["README.md", null],
  ]);
});

test("files are found down to two folders deep, and not in folders of tools", () => {
  handIn("a/max-pool-2d.ts", "a/b/avg-pool-2d.ts", "a/b/c/deep.ts");
  handIn("node_modules/x.ts", "__MACOSX/._max-pool-2d.ts", ".git/config", ".DS_Store", "Thumbs.db");
  expect(filesOf()).toEqual([
    ["a/max-pool-2d.ts", "max-pool-2d"],
    ["a/b/avg-pool-2d.ts", "avg-pool-2d"],
  ]);
});

test("a link is listed and not followed", () => {
  handIn("notes.md");
  mkdirSync(join(solutions, "lee"));
  writeFileSync(join(solutions, "lee", "secret.ts"), "");
  symlinkSync("../lee", join(solutions, "kim", "max-pool-2d"));
  expect(filesOf()).toEqual([
    ["max-pool-2d", "max-pool-2d"],
    ["notes.md", null],
  ]);
});

test("in a folder with far too many files, only the first are read", () => {
  handIn(...Array.from({ length: 2100 }, (_, i) => `n${i}.txt`));
  expect(filesOf()).toHaveLength(2000);
});

test("a folder that is not there holds no files", () => {
  expect(filesOf()).toEqual([]);
});

test("an exercise without a file gets the likeliest one, or else an archive", () => {
  handIn("all.zip", "max-pool-2d.js", "my-max-pool-2d.ts");
  const unclaimed = unclaimedFiles(solutions, kim, EXERCISES);
  expect(fileMeantFor("max-pool-2d", unclaimed)).toBe("max-pool-2d.js");
  expect(fileMeantFor("avg-pool-2d", unclaimed)).toBe("all.zip");
  expect(
    fileMeantFor(
      "avg-pool-2d",
      unclaimed.filter(({ file }) => file !== "all.zip"),
    ),
  ).toBeNull();
});
