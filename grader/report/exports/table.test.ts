import { describe, expect, it } from "vitest";
import { EXPORTS } from "./table.ts";
import { madeBy } from "./testing/made.ts";
import { RESULTS, SETTINGS, SUMMARY } from "./testing/results.ts";

describe.each(EXPORTS.map((row) => [row.name, row] as const))("the export %s", (name, row) => {
  const { files, notes } = madeBy(row, SETTINGS, RESULTS, SUMMARY);

  it("makes the files that are kept beside this test", async () => {
    for (const { path, text } of files) await expect(text).toMatchFileSnapshot(`testing/golden/${name}/${path}`);
    await expect(`${notes.join("\n")}\n`).toMatchFileSnapshot(`testing/golden/${name}.notes.txt`);
  });

  it("says in one line what it is for", () => {
    expect(row.purpose).toMatch(/^.{10,100}$/);
  });

  it("makes the same bytes again", () => {
    expect(madeBy(row, SETTINGS, RESULTS, SUMMARY).files).toEqual(files);
  });

  it("makes them in Korean too", () => {
    const korean = madeBy(row, { ...SETTINGS, language: "ko" }, RESULTS, SUMMARY);
    expect(korean.files.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
  });
});

it.each(EXPORTS.filter(({ sees }) => sees === "student").map((row) => [row.name, row] as const))(
  "the export %s has nothing of a hidden case but its number, its points and its kind",
  (_name, row) => {
    for (const { text } of madeBy(row, SETTINGS, RESULTS, SUMMARY).files) expect(text).not.toMatch(/secret/i);
  },
);
