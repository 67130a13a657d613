import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { nobodysFiles } from "./nobodys-files.ts";

const EXERCISES = [{ id: "max-pool-2d", functionName: "maxPool2d", title: { en: "Max pooling", ko: "최대 풀링" } }];

test("files next to the students' folders that look like submissions are listed, and no others", () => {
  const folder = mkdtempSync(join(tmpdir(), "poolgrade-nobodys-"));
  try {
    for (const name of ["kimminji_123_456_max-pool-2d.ts", "maxPool2d (1).ts", "all.zip", "tsconfig.json", ".DS_Store"])
      writeFileSync(join(folder, name), "");
    mkdirSync(join(folder, "max-pool-2d.ts"));
    symlinkSync("all.zip", join(folder, "max-pool-2d"));
    expect(nobodysFiles(folder, EXERCISES)).toEqual([
      { file: "all.zip", exercise: null },
      { file: "kimminji_123_456_max-pool-2d.ts", exercise: "max-pool-2d" },
      { file: "maxPool2d (1).ts", exercise: "max-pool-2d" },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
