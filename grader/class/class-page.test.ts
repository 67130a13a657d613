import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Exercise } from "../model/exercise.ts";
import type { RunNote } from "../model/manifest.ts";
import { reportJson } from "../report/record/json.ts";
import { openPages } from "../report/render/page/open-pages.ts";
import { maxPool2d, sampleReport, viewOf } from "../report/testing/sample.ts";
import { accessibilityFaults, hasBrowser, type OpenedPage, openBrowser, openPage } from "../testing/browser.ts";
import { type Made, type MadeClass, madeClass } from "../testing/made-class.ts";
import { classLine } from "./class-line.ts";
import type { SourceOf } from "./kept-sources.ts";
import { writeRunNote } from "./manifest.ts";
import { pageWriting, studentResult, writeStudentReports, writeSummary } from "./reports-folder.ts";
import { summaryOf } from "./summary.ts";

const RIGHT: Made = { cases: ["correct", "correct", "correct"] };
const HELD: Made = { cases: ["correct", "wrong-values", "wrong-values"], holds: ["max-from-zero"] };
const THREW: Made = { cases: ["correct", "correct", "runtime-error"] };

/** Minji is right in both exercises, Sean has a misconception in the first, Doyun fails both. */
const SMALL: Readonly<Record<string, readonly [Made, Made]>> = {
  "kim-minji": [RIGHT, RIGHT],
  "o'brien-sean": [HELD, RIGHT],
  박도윤: [HELD, THREW],
};

const UNKNOWN: Made = { cases: ["correct", "wrong-values", "wrong-values"] };
const MISSING: Made = { cases: [] };
const RETURNS_NOTHING: Made = { cases: ["not-a-tensor", "not-a-tensor", "not-a-tensor"] };

/** Two exercises, of which not everybody handed in both. */
const PARTLY = madeClass(["lost", "solved", "halfway", "absent"], 2, (i, k) =>
  k === 0 ? ([RETURNS_NOTHING, RIGHT, THREW, MISSING][i] ?? RIGHT) : i === 2 ? RIGHT : MISSING,
);

const RUN: RunNote = {
  startedAt: "2026-12-01T12:00:00.000Z",
  poolgrade: "1.2.3",
  engine: { name: "tfjs-node", version: "4.22.0", tensorflow: "2.13.1" },
  sandbox: "strong",
};

describe.skipIf(!hasBrowser)("the class's page", () => {
  let folder: string;
  let browser: Browser;
  let opened: OpenedPage[];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "poolgrade-class-page-"));
    browser = await openBrowser();
    opened = [];
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  async function open(
    name: string,
    made: MadeClass,
    how: BrowserContextOptions = {},
    sourceOf?: SourceOf,
  ): Promise<Page> {
    const at = join(folder, name);
    const pages = await pageWriting(await openPages(), at, new Date(0), false);
    await writeSummary(at, made.summary, made.exercises, made.lines, "en", pages, null, sourceOf);
    await writeRunNote(at, RUN);
    const one = await openPage(browser, join(at, "summary.html"), how);
    opened.push(one);
    return one.page;
  }

  const smallClass = madeClass(Object.keys(SMALL), 2, (i, k) => Object.values(SMALL)[i]?.[k] ?? RIGHT);

  /** The small class's page in its initial state, in the same tab. */
  async function small(): Promise<Page> {
    const before = opened.find(({ page }) => page.url().endsWith("/small/summary.html"));
    await before?.page.reload();
    return before?.page ?? open("small", smallClass);
  }

  test("misconceptions come first, with the students and exercises they occur in", async () => {
    const page = await small();
    expect(await page.locator("h2").first().textContent()).toBe("What the class has not understood");
    const cells = page.locator("table.held tbody").locator("th, td");
    expect((await cells.allTextContents()).map((text) => text.trim())).toEqual([
      "8",
      "Your maximum starts at 0 (or just above), and stays there where all numbers are negative.max-from-zeroExercise 1 2",
      "2 students, 2 hand-inso'brien-sean박도윤Show in the table",
    ]);
  });

  test("flagged cases are listed once per exercise, with their numbers, and link to their rows", async () => {
    const students = Array.from({ length: 8 }, (_, i) => `student-${i + 1}`);
    const wrong: Made = { cases: ["wrong-values", "wrong-shape", "correct"] };
    const page = await open(
      "remarked",
      madeClass(students, 1, (i) => (i < 6 ? wrong : RIGHT)),
    );
    const remarks = page.locator("#remarks");
    expect(await remarks.locator("li.remark").allTextContents()).toEqual([
      "exercise-1 / lesson 6 of 8 (75%) fail this case, and no misconception explains it: look at the spec." +
        "likewise in negative",
    ]);
    await remarks.getByRole("link", { name: "negative" }).click();
    expect(await page.locator("tr:target th").textContent()).toBe("exercise-1 / negativeEvery value is below zero.");
    expect(await remarks.locator("details").textContent()).toBe("1 case that nobody failsexercise-1 / secret");
  });

  test("each exercise says how many handed it in, solved it and are stuck, and leads to those who are", async () => {
    const page = await open("progress", PARTLY);
    expect(await page.locator("table.progress tbody tr").allTextContents()).toEqual(["Exercise 1312", "Exercise 2110"]);
    await page.locator("table.progress .stuck a").click();
    expect(await names(page)).toEqual(["lost", "halfway"]);
    expect(await page.locator("#matrix:focus").count()).toBe(1);
  });

  test("means are over what was handed in: what is missing is not counted as 0", async () => {
    const page = await open("measures", PARTLY);
    expect(await page.locator(".measures > div").allTextContents()).toEqual([
      "Mean61.1%",
      "Median83.3%",
      "Lowest0%",
      "Highest100%",
      "Standard deviation53.6%",
    ]);
  });

  test("who needs help is named, with a link to the report", async () => {
    const page = await open("help", PARTLY);
    expect(await page.locator("dl.help > *").allTextContents()).toEqual([
      "Handed in, but nothing right 1",
      "lost",
      "Not right in the first exercise, Exercise 1 1",
      "halfway",
      "No file for any exercise 1",
      "absent",
    ]);
    const link = page.locator("dl.help").getByRole("link", { name: "halfway" });
    expect(await link.getAttribute("href")).toBe("students/halfway/report.html#exercise-1");
  });

  test("the names of many are folded, and not in the document before they are opened", async () => {
    const students = Array.from({ length: 30 }, (_, i) => `student-${i + 1}`);
    const page = await open(
      "many",
      madeClass(students, 1, () => HELD),
    );
    const cell = page.locator("table.held td").last();
    expect(await cell.getByRole("link").count()).toBe(8);
    await cell.locator("summary").click();
    await cell.getByRole("link", { name: "student-30" }).waitFor();
    expect(await cell.getByRole("link").count()).toBe(30);
  });

  test("failures that are no misconception are told apart, with who has them; what is missing comes last", async () => {
    const page = await open("setbacks", PARTLY);
    expect(await page.locator("table.setbacks tbody tr").allTextContents()).toEqual([
      "61The function returns nothinglost",
      "21Something undefined is read, usually past the edge of the inputhalfway",
      "4Nothing handed inlost" + "solved" + "absent",
    ]);
  });

  test("the same wrong results stand together, with the files as text, cut where they are long", async () => {
    const hostile = `<img src=x onerror=alert(1)>\n${"x\n".repeat(100)}`;
    const made = madeClass(["a", "b", "c", "d"], 1, (i) =>
      i < 3 ? { ...UNKNOWN, sha256: i < 2 ? "11" : "22" } : RIGHT,
    );
    const page = await open("groups", made, {}, async (folder) => (folder === "c" ? "short" : hostile));
    const group = page.locator("#groups details");
    expect(await group.locator("summary").textContent()).toBe("Exercise 1: 3 students, 2 different files");
    await group.locator("summary").click();
    const [same, other] = await group.locator(".file").all();
    expect(await same?.locator(".names").textContent()).toBe("ab");
    expect(await same?.locator(".same-file").textContent()).toBe("the same file, byte for byte");
    expect((await same?.locator("pre").textContent())?.split("\n")).toHaveLength(60);
    expect(await same?.locator("pre").textContent()).toMatch(/^<img src=x onerror=alert\(1\)>\n/);
    expect(await other?.textContent()).toBe("cshort");
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test("the footer says when and with what it was graded", async () => {
    const page = await small();
    const said = /^Graded .*2026.* by poolgrade 1\.2\.3, against tfjs-node 4\.22\.0, in a sandbox of level strong\.$/;
    await page.locator("footer", { hasText: said }).waitFor();
  });

  test.each([390, 320])("at a width of %d pixels nothing scrolls sideways but tables", async (width) => {
    const page = await small();
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
    await page.setViewportSize({ width: 1200, height: 900 });
    expect(overflow).toBe(0);
  });

  test("the table can be sorted by any column, and says so", async () => {
    const page = await small();
    expect(await names(page)).toEqual(["kim-minji", "o'brien-sean", "박도윤"]);
    await page.getByRole("button", { name: "exercise-2" }).click();
    await page.getByRole("button", { name: "exercise-2" }).click();
    expect(await names(page)).toEqual(["박도윤", "kim-minji", "o'brien-sean"]);
    await page.locator(".matrix").getByRole("button", { name: "Score" }).click();
    expect(await names(page)).toEqual(["박도윤", "o'brien-sean", "kim-minji"]);
    expect(await page.locator(".matrix th[aria-sort=ascending]").allTextContents()).toEqual(["Score↑"]);
  });

  test("the table can be filtered by name, verdict, exercise and misconception, and counts what is left", async () => {
    const page = await small();
    await page.locator(".filters").getByLabel("Name").fill("DOYUN");
    expect(await visibleText(page)).toBe("0 of 3 students");
    await page.locator(".filters").getByLabel("Name").fill("도윤");
    expect(await names(page)).toEqual(["박도윤"]);
    await page.getByRole("button", { name: "Clear filters" }).click();
    await page.locator(".filters").getByLabel("Verdict").selectOption("not-correct");
    expect(await names(page)).toEqual(["o'brien-sean", "박도윤"]);
    await page.locator(".filters").getByLabel("Exercise").selectOption("Exercise 2");
    expect(await names(page)).toEqual(["박도윤"]);
    expect(await page.locator(".matrix thead th").allTextContents()).toEqual(["Student↕", "Score↕", "exercise-2↕"]);
    await page.locator(".filters").getByLabel("Misconception").selectOption("max-from-zero");
    expect(await visibleText(page)).toBe("0 of 3 students");
    await page.locator(".filters").getByLabel("Exercise").selectOption("all exercises");
    expect(await visibleText(page)).toBe("2 of 3 students");
  });

  test("from a misconception, a button leads to its students in the table", async () => {
    const page = await small();
    await page.getByRole("button", { name: "Show in the table who holds max-from-zero" }).click();
    expect(await names(page)).toEqual(["o'brien-sean", "박도윤"]);
    expect(await page.locator("#matrix:focus").count()).toBe(1);
  });

  test("names link to the students' pages, and to the staff's if any", async () => {
    const at = join(folder, "linked");
    const pages = await pageWriting(await openPages(), at, new Date(0), false);
    const [first, ...others] = maxPool2d.cases;
    const hiding: Exercise = {
      ...maxPool2d,
      cases: first ? [{ ...first, visibility: { kind: "hidden" } }, ...others] : [],
    };
    const write = async (student: string, exercise: Exercise, asFolder: string) => {
      const report = { ...sampleReport, student };
      const view = viewOf(report).exercises.get("max-pool-2d");
      const exercises = new Map(view === undefined ? [] : [["max-pool-2d", { ...view, exercise }] as const]);
      const result = studentResult(asFolder, { report, exercises }, new Date(0));
      const hasMore = await writeStudentReports(at, result, reportJson(report), "en", pages);
      return classLine(report, asFolder, hasMore);
    };
    const lines = [await write("50% <b>", hiding, "50%25 %3Cb%3E"), await write("박도윤", maxPool2d, "박도윤")];
    const exercises = new Map([["max-pool-2d", hiding]]);
    const summary = summaryOf(
      [{ exercise: hiding, cases: [] }],
      lines.map((line) => line.summary),
      [],
    );
    const page = await open("linked", { exercises, lines, summary });
    const addresses = await page
      .locator("a:not([href^='#'])")
      .evaluateAll((all) => all.map((each) => each.getAttribute("href") ?? ""));
    const links = addresses.map((address) => new URL(address, page.url()));
    expect(new Set(addresses)).toEqual(
      new Set([
        "students/50%2525%20%253Cb%253E/report.html",
        "staff/50%2525%20%253Cb%253E/report.html",
        "staff/50%2525%20%253Cb%253E/report.html#max-pool-2d",
        "students/%EB%B0%95%EB%8F%84%EC%9C%A4/report.html",
        "students/%EB%B0%95%EB%8F%84%EC%9C%A4/report.html#max-pool-2d",
      ]),
    );
    expect(links.filter((link) => !existsSync(fileURLToPath(link)))).toEqual([]);
    expect(await page.getByRole("link", { name: "50% <b>, the report for staff" }).count()).toBe(1);
  });

  test("it can be read in Korean", async () => {
    const page = await small();
    await page.getByRole("button", { name: "한국어" }).click();
    expect(await page.locator("h2").allTextContents()).toEqual([
      "학생들이 아직 어려워하는 개념",
      "오개념이 아닌 실패 원인",
      "도움이 필요한 학생",
      "문제별 현황",
      "살펴볼 테스트",
      "점수 분포",
      "문제별 판정",
      "문항 분석",
      "학생별·문제별 결과",
    ]);
    expect(await page.locator("html").getAttribute("lang")).toBe("ko");
    expect(await page.title()).toBe("전체 결과");
    expect(await page.locator(".shown").textContent()).toBe("학생 3명 중 3명");
  });

  test("without scripts everything can be read, and nothing that needs scripts is offered", async () => {
    const page = await open("no-scripts", smallClass, { javaScriptEnabled: false });
    expect(await page.locator(".matrix tbody tr").allTextContents()).toEqual([
      "kim-minji 12✓✓",
      "o'brien-sean 8WV✓",
      "박도윤 6WVRE",
    ]);
    const last = page.locator(".matrix tbody tr").last().locator(".verdict a");
    expect(await last.evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")))).toEqual([
      "WV: wrong values, max-from-zero",
      "RE: runtime error",
    ]);
    expect(await page.locator(".needs-script").evaluateAll((all) => all.some((each) => each.checkVisibility()))).toBe(
      false,
    );
  });

  test.each(["light", "dark"] as const)("no accessibility problem is found in %s colours", async (colorScheme) => {
    const page = await small();
    await page.emulateMedia({ colorScheme });
    await page.locator("details").evaluateAll((all) => all.map((each) => each.setAttribute("open", "")));
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  test("names that are HTML, scripts or controls are shown as text", async () => {
    const hostile = ["<img src=x onerror=alert(1)>", "</script><script>alert(1)</script>", "\u202egnp.exe\u001b[31m"];
    const made = madeClass(hostile, 1, () => HELD);
    const refused = [{ folder: "<b>bold</b>", why: "<script>alert(1)</script>" }];
    const page = await open("hostile", { ...made, summary: { ...made.summary, refused } });
    expect(await page.locator("main").getByText("<b>bold</b>: <script>alert(1)</script>").count()).toBe(1);
    expect(await page.locator("img").count()).toBe(0);
    expect(new Set(await names(page))).toEqual(new Set([hostile[0], hostile[1], "\\u202egnp.exe\\u001b[31m"]));
  });

  test("one page of 1,000 students in 20 exercises is shown, but all are sorted and filtered", async () => {
    const students = Array.from({ length: 1000 }, (_, i) => `student-${i + 1}`);
    const made = (i: number, k: number) => [RIGHT, RIGHT, HELD, THREW][(i * (k + 1)) % 4] ?? RIGHT;
    const page = await open("large", madeClass(students, 20, made));
    expect(await page.locator(".matrix tbody tr").count()).toBe(50);
    await page.getByRole("button", { name: "Next" }).click();
    expect((await names(page))[0]).toBe("student-51");
    await page.locator(".filters").getByLabel("Name").fill("99");
    expect(await visibleText(page)).toBe("19 of 1000 students");
    expect((await names(page))[0]).toBe("student-99");
    await page.getByRole("button", { name: "Student", exact: true }).click();
    await page.getByRole("button", { name: "Student", exact: true }).click();
    expect((await names(page))[0]).toBe("student-999");
  });

  test("no page opened here violated its policy, requested anything, or logged an error", () => {
    expect(opened.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});

function names(page: Page): Promise<string[]> {
  return page.locator(".matrix tbody th a:not(.staff-link)").allTextContents();
}

function visibleText(page: Page): Promise<string | null> {
  return page.locator(".shown").textContent();
}
