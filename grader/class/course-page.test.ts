import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drawBelow } from "../numeric/random.ts";
import { opNamed } from "../ops/table.ts";
import { openPages } from "../report/render/page/open-pages.ts";
import { numberText } from "../report/text/numbers.ts";
import { inCourseOrder, withPart } from "../spec/course/order.ts";
import { readCourse } from "../spec/course/read-course.ts";
import { readExercises } from "../spec/read-exercises.ts";
import { accessibilityFaults, hasBrowser, type OpenedPage, openBrowser, openPage } from "../testing/browser.ts";
import { screenshot } from "../testing/screenshots.ts";
import { EXERCISES } from "../testing/small-course.ts";
import { writeCoursePage } from "./course-page.ts";
import { pageWriting } from "./reports-folder.ts";

const { course } = await readCourse(join(EXERCISES, ".."));
const parts = course?.parts ?? [];
const { exercises } = await readExercises(EXERCISES, [], inCourseOrder(parts));

describe.skipIf(!hasBrowser)("the page of a course", () => {
  const folder = mkdtempSync(join(tmpdir(), "poolgrade-course-page-"));
  let browser: Browser;
  let home: OpenedPage;
  const open = (how = {}) => openPage(browser, join(folder, "course.html"), how);
  beforeAll(async () => {
    const inParts = exercises.map((exercise) => withPart(exercise, parts));
    const writing = await pageWriting(await openPages(), folder, new Date(0), false);
    await writeCoursePage(folder, course?.title ?? null, inParts, new Date(0), "en", writing);
    browser = await openBrowser();
    home = await open();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  test("says what there is to do, in the order and the parts of the course, without a student", async () => {
    const { page } = home;
    await page.getByRole("button", { name: "한국어" }).click();
    expect(await page.locator("h1, h2").allTextContents()).toEqual([
      course?.title.ko,
      ...parts.map(({ title }) => title.ko),
    ]);
    const titles = await page.locator(".exercise > summary .title").allTextContents();
    const expected = parts.flatMap((part) => part.exercises).map((id) => exercises.find((each) => each.id === id));
    expect(titles).toEqual(expected.map((each) => each?.title.ko));
    await page.screenshot({ path: screenshot("course-ko") });
    await page.getByRole("button", { name: "English" }).click();
    expect(home.complaints).toEqual([]);
  });

  test("has every brief, file and function also without a script", async () => {
    const { page, close } = await open({ javaScriptEnabled: false });
    const text = (await page.locator("main").textContent()) ?? "";
    for (const { id, functionName } of exercises) {
      expect(text).toContain(`${id}.ts`);
      expect(text).toContain(`export function ${functionName}(`);
    }
    expect(text).toContain("The first window holds 4, 1, 3 and 8");
    const [line] = exercises.find(({ id }) => id === "max-pool-2d")?.notebook ?? [];
    const beside = await page.locator("#max-pool-2d .notebook tbody tr").first().locator("code").allTextContents();
    expect(beside).toEqual([line?.python, line?.typescript]);
    await close();
  });

  test("is in the language of its reader's browser, unless a language was chosen", async () => {
    const any = join(folder, "any");
    const writing = await pageWriting(await openPages(), any, new Date(0), false, false);
    await writeCoursePage(any, course?.title ?? null, exercises, new Date(0), "en", writing);
    const { page, close } = await openPage(browser, join(any, "course.html"), { locale: "ko-KR" });
    await page.getByRole("heading", { level: 1, name: course?.title.ko ?? "" }).waitFor();
    await close();
    const chosen = await open({ locale: "ko-KR" });
    await chosen.page.getByRole("button", { name: "English", pressed: true }).waitFor();
    expect(await chosen.page.locator("h1").textContent()).toBe(course?.title.en);
    await chosen.close();
  });

  test("tells nothing of hidden cases but their number", async () => {
    const hidden = exercises.flatMap(({ cases }) => cases.filter(({ visibility }) => visibility.kind !== "public"));
    const whole = await home.page.content();
    expect(hidden.length).toBeGreaterThan(50);
    expect(hidden.filter(({ why }) => why !== null && whole.includes(why.en)).map(({ id }) => id)).toEqual([]);
  });

  test("its grid gives what the model gives, for 500 inputs and poolings", async () => {
    const { page } = home;
    const trials = Array.from({ length: 500 }, (_, i) => randomTrial(i));
    const told = await page.locator("#max-pool-2d .try").evaluate(poolInPage, trials);
    expect(told).toEqual(trials.map(modelOf));
  });

  test("its grid follows keys, and shows where a wrong function differs", async () => {
    const { page } = home;
    const grid = page.locator("#avg-pool-2d .try");
    await page.locator("#avg-pool-2d > summary").press("Enter");
    await grid.getByRole("button", { name: "Compare" }).press("Enter");
    expect(await cellsOf(grid.getByRole("table", { name: /decimals dropped/ }))).toEqual(["3", "1", "3", "2"]);
    const result = grid.getByRole("grid");
    await result.locator("td[tabindex='0']").focus();
    await page.keyboard.press("ArrowRight");
    expect(await grid.locator(".working").textContent()).toBe(
      "result [0, 1]: (2 + 1 + 1 + 1) / 4 = 1.25 2 cells differ.",
    );
    expect(await windowIn(grid)).toEqual(["x[0][2]", "x[0][3]", "x[1][2]", "x[1][3]"]);
    await grid.getByLabel("x[0][2]").fill("-2.5");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.type("0");
    expect(await grid.locator(".working").textContent()).toContain("(-2.5 + 1 + 0 + 1) / 4 = -0.125");
    await grid.getByLabel("x[0][2]").fill("two");
    expect(await grid.getByLabel("x[0][2]").getAttribute("aria-invalid")).toBe("true");
    expect(await grid.locator(".working").textContent()).toContain("(-2.5 + 1 + 0 + 1) / 4");
  });

  test("its grid has the channels of an image one at a time, a signal as one row, and padding around a matrix", async () => {
    const { page } = home;
    for (const id of ["max-pool-channels", "max-pool-1d", "same-max-pool"])
      await page.locator(`#${id} > summary`).press("Enter");
    const image = page.locator("#max-pool-channels .try");
    const before = await cellsOf(image.getByRole("grid"));
    await image.getByRole("tab").nth(1).click();
    expect(await cellsOf(image.getByRole("grid"))).not.toEqual(before);
    expect(await page.locator("#max-pool-1d .try .edits tr").count()).toBe(1);
    expect(await page.locator("#same-max-pool .try .pad").count()).toBeGreaterThan(0);
  });

  test.each([
    ["as it opens", {}],
    ["dark", { colorScheme: "dark" }],
    ["on a telephone", { viewport: { width: 390, height: 800 }, hasTouch: true }],
  ] as const)("has no fault that axe finds, and needs no sideways scrolling: %s", async (_, how) => {
    const { page, close } = await open(how);
    await page.locator(".exercise").evaluateAll((parts) => parts.map((part) => Object.assign(part, { open: true })));
    await page.locator("#same-max-pool .try").getByRole("button", { name: "Compare" }).click();
    expect(await accessibilityFaults(page)).toEqual([]);
    const { scrollWidth, clientWidth } = await page.locator("html").evaluate(widthsOf);
    expect(scrollWidth).toBe(clientWidth);
    await close();
  });
});

type Trial = {
  readonly gives: "maximum" | "average";
  readonly padding: "valid" | "same";
  readonly sides: readonly [number, number, number, number];
  readonly values: readonly number[];
};

function randomTrial(seed: number): Trial {
  const draw = drawBelow(2 ** 16, seed);
  const below = (count: number) => draw() % count;
  return {
    gives: below(2) === 0 ? "maximum" : "average",
    padding: below(2) === 0 ? "valid" : "same",
    sides: [1 + below(4), 1 + below(4), 1 + below(4), 1 + below(4)],
    values: Array.from({ length: 16 }, () => (below(200) - 100) / 8),
  };
}

/** What the table of operations gives, as people read it. */
function modelOf({ gives, padding, sides, values }: Trial): readonly string[] {
  const { model } = opNamed(gives === "maximum" ? "max-pool" : "avg-pool");
  const options = { poolSize: sides.slice(0, 2), strides: sides.slice(2), padding };
  const pooled = model([{ shape: [4, 4], values: Float64Array.from(values) }], options, "matrix");
  return [...pooled.values].map((value) => numberText(value));
}

/** The parts of a browser's elements that are used here. */
type Field = { readonly textContent: string | null; readonly dispatchEvent: (event: Event) => boolean };
type InPage = { readonly querySelectorAll: (selector: string) => ArrayLike<Field> };

/** Makes each trial in the page's grid by its controls, and reads the result. */
async function poolInPage(grid: InPage, trials: readonly Trial[]): Promise<readonly (readonly string[])[]> {
  const set = (element: Field | undefined, value: string, event: string) => {
    Object.assign(element ?? {}, { value });
    element?.dispatchEvent(new Event(event, { bubbles: true }));
  };
  const rendered = async () => {
    for (let i = 0; i < 3; i++) await Promise.resolve(); // Preact renders in a microtask
  };
  const told: string[][] = [];
  for (const { gives, padding, sides, values } of trials) {
    const settings = [gives, ...sides.map(String), padding];
    for (const [i, setting] of settings.entries()) {
      set(grid.querySelectorAll("select")[i], setting, "change");
      await rendered();
    }
    for (const [i, value] of values.entries()) {
      set(grid.querySelectorAll("input")[i], String(value), "input");
      await rendered();
    }
    told.push(
      Array.from(grid.querySelectorAll(".chooses td"))
        .filter((cell) => cell.textContent !== "")
        .map((cell) => cell.textContent ?? ""),
    );
  }
  return told;
}

async function cellsOf(table: Locator): Promise<readonly string[]> {
  return (await table.locator("tbody td").allTextContents()).map((text) => text.trim());
}

async function windowIn(grid: Locator): Promise<readonly (string | null)[]> {
  const inputs = await grid.locator(".edits .in-window input").all();
  return Promise.all(inputs.map((input) => input.getAttribute("aria-label")));
}

function widthsOf({ scrollWidth, clientWidth }: { readonly scrollWidth: number; readonly clientWidth: number }) {
  return { scrollWidth, clientWidth };
}
