import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Language } from "../model/text.ts";
import { misconceptionsPageData } from "../report/page-data/misconceptions-page.ts";
import { openPages } from "../report/render/page/open-pages.ts";
import { filesBelow } from "../testing/files.ts";
import { filesBehind } from "../testing/import-graph.ts";
import { EXPLAINING_CODE, keptExplanations } from "./kept-explanations.ts";
import { writeMisconceptions } from "./misconceptions.ts";
import { pageWriting } from "./reports-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "poolgrade-explanations-"));
beforeAll(() => {
  vi.stubEnv("POOLGRADE_CACHE", join(folder, "cache"));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test.each(["en", "ko"] as const)("what explains misconceptions is searched for once: %s", async (language) => {
  const searched: Language[] = [];
  const search = (each: Language) => {
    searched.push(each);
    return misconceptionsPageData(each);
  };
  const first = await keptExplanations(language, search);
  expect(await keptExplanations(language, search)).toEqual(first);
  expect(searched).toEqual([language]);
});

test("the pages are the same bytes, whether it was searched for or kept", async () => {
  const written = async (name: string) => {
    await writeMisconceptions(
      join(folder, name),
      await pageWriting(await openPages(), join(folder, name), new Date(0), false),
    );
    return filesBelow(join(folder, name));
  };
  const kept = await written("kept");
  vi.stubEnv("POOLGRADE_CACHE", join(folder, "empty-cache"));
  expect(await written("searched")).toEqual(kept);
});

test("what is kept depends on all the code that searches", () => {
  const grader = join(import.meta.dirname, "..");
  const code = filesBehind(join(grader, "report/page-data/misconceptions-page.ts")).map((file) =>
    relative(grader, file),
  );
  const isCovered = (file: string) => EXPLAINING_CODE.some((each) => file.startsWith(`${each}/`));
  expect(code.filter((file) => !isCovered(file))).toEqual([]);
});
