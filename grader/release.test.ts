import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const place = mkdtempSync(join(tmpdir(), "poolgrade-release-"));
afterAll(() => rmSync(place, { recursive: true }));
mkdirSync(join(place, ".ci"));
mkdirSync(join(place, "create-poolgrade"));
cpSync(join(import.meta.dirname, "..", ".ci", "release"), join(place, ".ci", "release"));

const DATED = "# Changelog\n\n## 0.2.0 - 2026-12-24\n";

const created = (version: string, poolgrade: string) => {
  const text = JSON.stringify({ version, dependencies: { poolgrade } });
  writeFileSync(join(place, "create-poolgrade", "package.json"), text);
};

function release(tag: string) {
  const { status, stderr } = spawnSync("sh", [join(place, ".ci", "release"), tag], { encoding: "utf8" });
  return { status, stderr };
}

test.each([
  ["v0.2.0", "0.2.0", "0.2.0", DATED, ""],
  ["v0.2.1", "0.2.0", "0.2.0", DATED, "the tag is v0.2.1, and package.json has the version 0.2.0"],
  ["0.2.0", "0.2.0", "0.2.0", DATED, "the tag is 0.2.0, and package.json has the version 0.2.0"],
  [
    ...(["v0.2.0", "0.2.0", "0.1.0", DATED] as const),
    "package-lock.json has the version 0.1.0, and package.json 0.2.0: run `npm install`",
  ],
  ["v0.2.0", "0.2.0", "0.2.0", "## Unreleased\n", "CHANGELOG.md has no heading `## 0.2.0 - YYYY-MM-DD`"],
  ["v0.2.0", "0.2.0", "0.2.0", "## 0x2.0 - 2026-12-24\n", "CHANGELOG.md has no heading `## 0.2.0 - YYYY-MM-DD`"],
])("of tag %s, version %s, lock file %s and changelog %j, a release says %j", (tag, version, locked, log, fault) => {
  writeFileSync(join(place, "package.json"), JSON.stringify({ version }));
  writeFileSync(join(place, "package-lock.json"), JSON.stringify({ version: locked }));
  writeFileSync(join(place, "CHANGELOG.md"), log);
  created("0.2.0", "0.2.0");
  expect(release(tag)).toEqual(fault === "" ? { status: 0, stderr: "" } : { status: 1, stderr: `${fault}\n` });
});

test.each([
  ["0.1.0", "0.2.0"],
  ["0.2.0", "0.1.0"],
])("create-poolgrade %s, which brings poolgrade %s, is not released with 0.2.0", (version, poolgrade) => {
  writeFileSync(join(place, "package.json"), JSON.stringify({ version: "0.2.0" }));
  writeFileSync(join(place, "package-lock.json"), JSON.stringify({ version: "0.2.0" }));
  created(version, poolgrade);
  const stderr = `create-poolgrade/package.json has the versions ${version} ${poolgrade}, and package.json 0.2.0\n`;
  expect(release("v0.2.0")).toEqual({ status: 1, stderr });
});
