import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Exercise } from "../model/exercise.ts";
import { reportJson } from "../report/record/json.ts";
import { openPages } from "../report/render/page/open-pages.ts";
import { maxPool2d, sampleReport, viewOf } from "../report/testing/sample.ts";
import { accessibilityFaults, hasBrowser, type OpenedPage, openBrowser, openPage } from "../testing/browser.ts";
import { type Made, type MadeClass, madeClass } from "../testing/made-class.ts";
import { classLine } from "./class-line.ts";
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

  async function open(name: string, made: MadeClass, how: BrowserContextOptions = {}): Promise<Page> {
    const at = join(folder, name);
    const pages = await pageWriting(await openPages(), at, new Date(0), false);
    await writeSummary(at, made.summary, made.exercises, made.lines, "en", pages);
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
      "2 (67%)",
      "Your maximum starts at 0 (or just above), and stays there where all numbers are negative.max-from-zero",
      "Exercise 1 2",
      "o'brien-sean박도윤Show in the table",
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
    expect(links.length).toBe(3);
    expect(links.filter((link) => !existsSync(fileURLToPath(link)))).toEqual([]);
    expect(await page.getByRole("link", { name: "50% <b>, the report for staff" }).count()).toBe(1);
  });

  test("it can be read in Korean", async () => {
    const page = await small();
    await page.getByRole("button", { name: "한국어" }).click();
    expect(await page.locator("h2").allTextContents()).toEqual([
      "학급이 아직 이해하지 못한 것",
      "살펴볼 테스트",
      "점수 분포",
      "문제별 결과",
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
    const last = page.locator(".matrix tbody tr").last().getByRole("img");
    expect(await last.evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")))).toEqual([
      "wrong values, max-from-zero",
      "runtime error",
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
