import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Submission } from "../model/submission.ts";
import { type FileWatch, watchFile } from "./watch-file.ts";

let folder: string;
let file: string;
let watching: FileWatch;
let next: PromiseWithResolvers<Submission>;
let changes: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "poolgrade-watch-"));
  file = join(folder, "박도윤", "max-pool-2d.ts");
  mkdirSync(join(folder, "박도윤"));
  writeFileSync(file, "one");
});
afterEach(() => {
  watching.close();
  rmSync(folder, { recursive: true });
});

describe.each([
  ["told by the system", false],
  ["by looking again and again", true],
])("%s", (_, isPolling) => {
  beforeEach(() => {
    next = Promise.withResolvers();
    changes = 0;
    const onChange = (submission: Submission) => {
      changes++;
      const seen = next;
      next = Promise.withResolvers();
      seen.resolve(submission);
    };
    watching = watchFile(file, onChange, { isPolling, ...(isPolling ? { everyMs: 10 } : {}) });
  });

  it("a file that is written over has changed", async () => {
    const change = next.promise;
    writeFileSync(file, "two");
    expect(await change).toMatchObject({ kind: "file", source: "two" });
  });

  it("a file that is replaced by a rename has changed, time after time", async () => {
    for (const source of ["two", "three"]) {
      const change = next.promise;
      writeFileSync(`${file}~`, source);
      renameSync(`${file}~`, file);
      expect(await change).toMatchObject({ kind: "file", source });
    }
  });

  it("a file that is renamed away and written anew has changed once, and is not gone in between", async () => {
    const change = next.promise;
    renameSync(file, `${file}~`);
    writeFileSync(file, "two");
    expect(await change).toMatchObject({ kind: "file", source: "two" });
    expect(changes).toBe(1);
  });

  it("a file that is removed is missing, and may come back", async () => {
    const gone = next.promise;
    rmSync(file);
    expect(await gone).toEqual({ kind: "missing" });
    const back = next.promise;
    writeFileSync(file, "two");
    expect(await back).toMatchObject({ source: "two" });
  });

  it("a file that is saved with the same text has not changed, nor has it if another one does", async () => {
    const change = next.promise;
    writeFileSync(file, "one");
    writeFileSync(join(folder, "박도윤", "other.ts"), "two");
    writeFileSync(file, "three");
    expect(await change).toMatchObject({ source: "three" });
    expect(changes).toBe(1);
  });
});
