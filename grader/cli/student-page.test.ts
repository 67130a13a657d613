import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { UNSEEN } from "../report/testing/hostile.ts";
import { builtFolder } from "../setup/bundle.ts";
import { PAGES } from "../setup/bundles.ts";
import { accessibilityFaults, hasBrowser, type OpenedPage, openBrowser, openPage } from "../testing/browser.ts";
import { FAILING, failingClass } from "../testing/failing-class.ts";
import { poolgrade } from "../testing/poolgrade.ts";
import { screenshot } from "../testing/screenshots.ts";
import { EXERCISES } from "../testing/small-course.ts";

const students = failingClass();
let browser: Browser | null = null;
let home: OpenedPage | null = null;

beforeAll(async () => {
  const graded = poolgrade(students.folder, ["grade", "--exercises", EXERCISES]);
  const opening = hasBrowser ? openBrowser() : null;
  expect(await graded).toMatchObject({ code: 0 });
  browser = await opening;
});

afterAll(async () => {
  await browser?.close();
  students.remove();
});

/** The file of a student's page; the folder has the student's name as far as that is safe. */
function pageOf(student: string, reports = "reports"): string {
  const below = join(students.folder, reports, "students");
  const folder =
    readdirSync(below).find((name) => name === student) ?? readdirSync(below).find((name) => name.startsWith("%3C"));
  return join(below, folder ?? student, "report.html");
}

/** The page that most tests use, opened once. */
async function atHome(): Promise<OpenedPage> {
  home ??= await openStudent(FAILING.zero);
  return home;
}

function openAll(page: Page) {
  return page.locator(".exercise, .cause").evaluateAll((parts) => {
    for (const part of parts) Object.assign(part, { open: true });
  });
}

/** With every exercise open. */
async function openStudent(student: string, how: Parameters<typeof openPage>[2] = {}, reports = "reports") {
  if (browser === null) throw new Error("there is no browser");
  const opened = await openPage(browser, pageOf(student, reports), how);
  await openAll(opened.page);
  return opened;
}

test("a page is at most 200 kB, and so is that of a student who fails every exercise", () => {
  for (const student of Object.values(FAILING)) expect(statSync(pageOf(student)).size).toBeLessThanOrEqual(200_000);
});

test.skipIf(!hasBrowser)(
  "a page opens on what to do next: only that exercise is open, with its task, and the cause is told on a click",
  async () => {
    if (browser === null) throw new Error("there is no browser");
    const { page, close } = await openPage(browser, pageOf(FAILING.zero), {});
    const open = page.locator("details.exercise[open]");
    expect(await open.evaluateAll((parts) => parts.map(({ id }) => id))).toEqual(["avg-pool-1d"]);
    const card = page.locator("#next");
    expect(await card.locator("h2").textContent()).toBe("Next: Average pooling in one dimension (0/16)");
    expect(await card.textContent()).toContain("All 2 failing exercises have the same cause, worth 22 points.");
    expect(await page.locator(".map [aria-current]").textContent()).toContain("Average pooling in one dimension 0/16");
    await page.locator("#avg-pool-1d").getByText("avgPool1d(x, options)").first().waitFor();
    await page.locator(".map a[href='#max-pool-2d']").click();
    const told = page.locator("#max-pool-2d .diagnosis");
    await told.getByText("Which starting value").waitFor();
    const cause = told.getByText("Your maximum starts at 0");
    expect(await cause.isVisible()).toBe(false);
    await told.getByText("Show the cause").click();
    await cause.waitFor();
    await told.getByRole("link", { name: "max-from-zero" }).click();
    await page.locator("#max-from-zero:target h2", { hasText: "Your maximum starts at 0" }).waitFor();
    await close();
  },
);

test.skipIf(!hasBrowser)("the first tab stop leads past the map to the exercise that comes next", async () => {
  if (browser === null) throw new Error("there is no browser");
  const { page, close } = await openPage(browser, pageOf(FAILING.zero), {});
  await page.getByRole("group", { name: "Language" }).waitFor();
  await page.keyboard.press("Tab");
  expect(await page.locator(":focus").textContent()).toBe("Skip to the next exercise");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.locator("#avg-pool-1d > summary:focus").count()).toBe(1);
  await close();
});

test.skipIf(!hasBrowser)(
  "the task of another exercise is loaded once that is opened, and folded if it is begun",
  async () => {
    if (browser === null) throw new Error("there is no browser");
    const { page, complaints, close } = await openPage(browser, pageOf(FAILING.zero), {});
    const loaded = () =>
      page.locator("script[src*='/tasks/']").evaluateAll((scripts) => scripts.map((each) => each.getAttribute("src")));
    await page.getByRole("group", { name: "Language" }).waitFor();
    expect(await loaded()).toEqual([]);
    await page.locator(".map a[href='#max-pool-2d']").click();
    const task = page.locator("#max-pool-2d .task");
    await task.locator("summary", { hasText: "max-pool-2d.ts" }).waitFor();
    expect(await loaded()).toEqual([
      expect.stringMatching(/^\.\.\/\.\.\/assets\/tasks\/max-pool-2d-[0-9a-f]{16}\.js$/),
    ]);
    const signature = task.getByText("export function maxPool2d(");
    expect(await signature.isVisible()).toBe(false);
    await task.locator("summary").click();
    await signature.waitFor();
    expect(complaints).toEqual([]);
    await close();
  },
);

test.skipIf(!hasBrowser)("without scripts, the page of the course has the other tasks", async () => {
  const { page, close } = await openStudent(FAILING.zero, { javaScriptEnabled: false });
  expect(await page.locator("#avg-pool-1d .task").count()).toBe(1);
  await page.locator("#max-pool-2d").getByRole("link", { name: "Read the task" }).click();
  expect(page.url()).toMatch(/\/course\.html#max-pool-2d$/);
  await close();
});

test.skipIf(!hasBrowser)("in Korean, the cause leads to where it is explained in Korean", async () => {
  const { page, close } = await openStudent(FAILING.zero);
  await page.getByRole("button", { name: "한국어" }).click();
  await page.locator("#max-pool-2d .diagnosis").getByRole("link", { name: "max-from-zero" }).click();
  await page.locator("#max-from-zero:target h2", { hasText: "최댓값의 초깃값이 0" }).waitFor();
  await close();
});

test("what pages share is at most 400 kB of scripts and styles, without the tasks, which are loaded one by one", () => {
  const files = readdirSync(join(students.folder, "reports", "assets"), { recursive: true, encoding: "utf8" });
  const shared = files.filter((name) => /\.(js|css)$/.test(name) && !name.startsWith("tasks"));
  const sizes = shared.map((name) => statSync(join(students.folder, "reports", "assets", name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(400_000);
});

test("the pages include no operation of an exercise and no misconception, only what pooling is", () => {
  const { files } = JSON.parse(readFileSync(join(builtFolder(PAGES), "inputs.json"), "utf8")) as {
    files: readonly string[];
  };
  expect(files).toContain("report/page/client.ts");
  expect(files.filter((file) => /^(ops|catalogue|reference|properties)\//.test(file))).toEqual([]);
});

test.skipIf(!hasBrowser)("a page opens from the file system without browser errors", async () => {
  const { page, complaints } = await atHome();
  await page.getByRole("heading", { level: 1, name: "박도윤" }).waitFor();
  await page.screenshot({ path: screenshot("student-light") });
  expect(complaints).toEqual([]);
});

test.skipIf(!hasBrowser).each([true, false])(
  "code, calls, numbers and names are not translated by browsers; scripts: %s",
  async (javaScriptEnabled) => {
    const { page, close } = await openStudent(FAILING.zero, { javaScriptEnabled });
    const kept = page.locator("h1, code, pre, .grid th, .grid td, .shapes, .case b, .file");
    const told = page.locator(".facts dt, .map a, .grid caption");
    const isTranslated = (parts: readonly object[]) => [
      ...new Set(parts.map((part) => "translate" in part && part.translate)),
    ];
    expect([await kept.evaluateAll(isTranslated), await told.evaluateAll(isTranslated)]).toEqual([[false], [true]]);
    await close();
  },
);

test.skipIf(!hasBrowser)("pointing at a cell shows its window and its arithmetic", async () => {
  const { page } = await atHome();
  const negative = page.locator("[id='max-pool-2d.all-negative']");
  await negative.getByLabel("[0, 2]: expected -5, yours 0, wrong").first().hover();
  await expect
    .poll(() => negative.locator(".working").textContent())
    .toBe("result [0, 2]: max(-5, -6, -9, -5.5) = -5, yours 0");
  expect(await negative.locator(".in-window").allTextContents()).toEqual(["-5", "-6", "-9", "-5.5"]);
  await negative.screenshot({ path: screenshot("student-case") });
});

test.skipIf(!hasBrowser)("the stepper moves the window through the input, by hand and by itself", async () => {
  const { page } = await atHome();
  const negative = page.locator("[id='max-pool-2d.all-negative']");
  const position = negative.locator(".position");
  const step = (name: string) => negative.getByRole("button", { name }).click();
  await negative.getByLabel("[0, 0]: ").first().hover();
  expect(await position.textContent()).toBe("1 / 6");
  await step("Next");
  await step("Next");
  expect(await position.textContent()).toBe("3 / 6");
  await step("Back");
  expect(await position.textContent()).toBe("2 / 6");
  await step("First");
  expect(await position.textContent()).toBe("1 / 6");
  await step("Play");
  await expect.poll(() => position.textContent(), { timeout: 5000 }).toBe("2 / 6");
  await step("Pause");
  await negative.getByRole("button", { name: "Play" }).waitFor();
});

test.skipIf(!hasBrowser)("the stepper walks to the end of a channel before it goes on to the next", async () => {
  const { page } = await atHome();
  const scales = page.locator("[id='max-pool-channels.two-scales']");
  const seen = async () => [
    (await scales.locator(".working").textContent())?.replace(/:.*/, ""),
    await scales.locator(".position").textContent(),
    await scales.getByRole("tab", { selected: true }).textContent(),
  ];
  await scales.getByRole("tab", { name: "channel 0" }).click();
  const way = [await seen()];
  for (let i = 0; i < 3; i++) {
    await scales.getByRole("button", { name: "Next" }).click();
    way.push(await seen());
  }
  expect(way).toEqual([
    ["result [0, 0, 0]", "1 / 2", "channel 0"],
    ["result [0, 1, 0]", "2 / 2", "channel 0"],
    ["result [0, 0, 1]", "1 / 2", "channel 1 ✗ 2: 2 cells are wrong"],
    ["result [0, 1, 1]", "2 / 2", "channel 1 ✗ 2: 2 cells are wrong"],
  ]);
});

test.skipIf(!hasBrowser)("the focus stays on a button of the stepper that has come to its end", async () => {
  const { page } = await atHome();
  const negative = page.locator("[id='max-pool-2d.all-negative']");
  await negative.getByLabel("[1, 1]: ").first().hover();
  const next = negative.getByRole("button", { name: "Next" });
  await next.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  expect(await negative.locator(".position").textContent()).toBe("6 / 6");
  expect(await next.getAttribute("aria-disabled")).toBe("true");
  expect(await negative.locator("button:focus").textContent()).toContain("Next");
});

test.skipIf(!hasBrowser)("Home, End and arrows move between the tabs of channels, which show a panel", async () => {
  const { page } = await atHome();
  const scales = page.locator("[id='max-pool-channels.two-scales']");
  const named = () => scales.getByRole("tab", { selected: true }).evaluate((tab) => tab.textContent);
  await scales.getByRole("tab", { selected: true }).focus();
  const chosen = [];
  for (const key of ["Home", "ArrowRight", "Home", "End", "ArrowLeft"]) {
    await page.keyboard.press(key);
    chosen.push((await named())?.slice(0, "channel 0".length));
  }
  expect(chosen).toEqual(["channel 0", "channel 1", "channel 0", "channel 1", "channel 0"]);
  expect(await scales.getByRole("tabpanel", { name: "channel 0" }).locator("table").count()).toBe(3);
});

test.skipIf(!hasBrowser)("columns keep their width at every step and in every channel", async () => {
  const { page } = await atHome();
  const scales = page.locator("[id='max-pool-channels.two-scales']");
  const widths = () =>
    scales.locator("table").evaluateAll((tables) => tables.map((table) => table.getBoundingClientRect().width));
  await scales.getByRole("tab", { name: "channel 0" }).click();
  await scales.getByLabel("[0, 0, 0]: ").first().hover();
  const before = await widths();
  for (let i = 0; i < 3; i++) {
    await scales.getByRole("button", { name: "Next" }).click();
    expect(await widths()).toEqual(before);
  }
});

test.skipIf(!hasBrowser)("what is said of cases says which are public, and whose result is shown", async () => {
  const { page } = await atHome();
  const channels = page.locator("#max-pool-channels");
  expect(await channels.getByRole("heading", { name: "Public cases" }).textContent()).toMatch(/\d of \d+ correct$/);
  await channels.locator("[id='max-pool-channels.lesson'] > summary").click();
  await channels.locator("caption", { hasText: "expected = yours" }).waitFor();
  expect(await page.title()).toBe("박도윤 – Pooling exercises");
});

test.skipIf(!hasBrowser)("the padding is drawn around an input, and a window at the edge is whole", async () => {
  const { page, close } = await openStudent(FAILING.everything);
  const same = page.locator("#same-max-pool .case").first();
  await same.locator(".chooses td[tabindex]").last().click();
  const inWindow = same.locator(".in-window");
  const call = await same.locator(".facts code").first().textContent();
  const [down = 0, right = 0] =
    /poolSize: \[(\d+), (\d+)\]/
      .exec(call ?? "")
      ?.slice(1)
      .map(Number) ?? [];
  expect(await inWindow.count()).toBe(down * right);
  expect(await same.locator(".in-window.padding").count()).toBeGreaterThan(0);
  await same.screenshot({ path: screenshot("student-padding") });
  await close();
});

test.skipIf(!hasBrowser)(
  "numbers of several kinds are named, with their arithmetic, and without a window to move",
  async () => {
    const { page, close } = await openStudent(FAILING.everything);
    const cost = page.locator("[id='pool-cost.photo-pool-10']");
    await cost.locator("summary").click();
    await cost.locator("table", { hasText: "expected" }).locator("td[tabindex]").nth(4).click();
    await expect
      .poll(() => cost.locator(".working").textContent())
      .toMatch(/^result valuesOut \[4\]: 209 \* 316 \* 3 = 198132, yours /);
    expect(await cost.locator("table", { hasText: "expected" }).locator("th").allTextContents()).toEqual([
      "outHeight",
      "outWidth",
      "channels",
      "valuesIn",
      "valuesOut",
      "steps",
    ]);
    expect(await cost.locator(".facts").textContent()).toContain("at outHeight [0]");
    expect(await cost.locator(".facts").textContent()).toContain("floor((427 - 10) / 2) + 1 = 209");
    expect(await cost.locator(".facts").textContent()).not.toContain("worst");
    expect(await cost.locator(".stepper, .explore").count()).toBe(0);
    await cost.screenshot({ path: screenshot("student-cost") });
    await close();
  },
);

test.skipIf(!hasBrowser)("a shifted input is drawn with its window, and both maxima are worked out", async () => {
  const { page, close } = await openStudent(FAILING.everything);
  const shift = page.locator("#shift-invariance .cases, #shift-invariance").locator(".case").first();
  await shift.locator("table", { hasText: "expected" }).locator("td[tabindex]").first().click();
  await expect
    .poll(() => shift.locator(".working").textContent())
    .toMatch(/: max\(0, 1, 0, 2\) - max\(1, 3, 2, 9\) = 2 - 9 = -7, yours /);
  const shifted = shift.locator("table", { hasText: "shifted" });
  expect(await shifted.locator(".in-window").allTextContents()).toEqual(["0", "1", "0", "2"]);
  await shift.screenshot({ path: screenshot("student-shift") });
  await close();
});

test.skipIf(!hasBrowser)(
  "a broken rule shows what would be right beside the result, with marks and the window",
  async () => {
    const { page, close } = await openStudent(FAILING.everything);
    const law = page.locator("#max-pool-2d .law").first();
    expect(await law.locator("caption").allTextContents()).toEqual([
      expect.stringMatching(/^x /),
      expect.stringMatching(/^expected /),
      expect.stringMatching(/^actual /),
    ]);
    expect(await law.locator(".in-window").count()).toBeGreaterThan(0);
    expect(await law.locator(".wrong").count()).toBeGreaterThan(0);
    expect(await law.locator(".working").textContent()).toMatch(/^result \[0, 0\]: max\(.*, yours /);
    await law.screenshot({ path: screenshot("student-law") });
    await close();
  },
);

test.skipIf(!hasBrowser)("keys move between the cells of a result, and the tab key reaches one of them", async () => {
  const { page } = await atHome();
  const negative = page.locator("[id='max-pool-2d.all-negative']");
  const working = negative.locator(".working");
  const actual = negative.locator("table", { hasText: "actual" });
  expect(await actual.locator("td[tabindex='0']").count()).toBe(1);
  await actual.locator("td[tabindex='0']").focus();
  for (const key of ["ArrowDown", "ArrowRight", "End", "Home", "ArrowUp"]) {
    await page.keyboard.press(key);
  }
  await expect.poll(() => working.textContent()).toMatch(/^result \[0, 0\]/);
  await page.keyboard.press("End");
  await expect.poll(() => working.textContent()).toMatch(/^result \[0, 2\]/);
});

test.skipIf(!hasBrowser)("tabs choose channels, and a tap chooses a cell", async () => {
  const { page, close } = await openStudent(FAILING.zero, { hasTouch: true, viewport: { width: 390, height: 844 } });
  const scales = page.locator("[id='max-pool-channels.two-scales']");
  await scales.getByRole("tab", { name: "channel 0" }).tap();
  await expect
    .poll(() => scales.locator("caption").allTextContents())
    .toEqual(["x 2 × 4 × 2channel 0", "expected 1 × 2 × 2channel 0", "actual 1 × 2 × 2channel 0"]);
  await scales.locator("table", { hasText: "expected" }).locator("td[tabindex]").last().tap();
  await expect.poll(() => scales.locator(".working").textContent()).toMatch(/^result \[0, 1, 0\]/);
  const seen = await scales.locator(".in-window").evaluateAll((cells) => {
    const boxes = cells.map((cell) => cell.getBoundingClientRect());
    return boxes.every(({ top, bottom, left, right }) => top >= 0 && bottom <= 844 && left >= 0 && right <= 390);
  });
  expect(seen).toBe(true);
  await page.screenshot({ path: screenshot("student-phone") });
  await close();
});

test.skipIf(!hasBrowser)("a page can be read in Korean and in English, and remembers the choice", async () => {
  const { page, complaints } = await atHome();
  await page.getByRole("button", { name: "한국어" }).click();
  await page.getByRole("navigation", { name: "문제 목록" }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("ko");
  await page.screenshot({ path: screenshot("student-korean") });
  await page.reload();
  await page.getByRole("navigation", { name: "문제 목록" }).waitFor();
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("navigation", { name: "Exercises" }).waitFor();
  await openAll(page);
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  expect(complaints).toEqual([]);
});

test.skipIf(!hasBrowser)(
  "a picture is shown next to the expected one, with the difference and the window",
  async () => {
    const { page, complaints, close } = await openStudent(FAILING.everything);
    const photo = page.locator("[id='photo-max-pool.photo-pool-2']");
    await photo.locator("img").last().scrollIntoViewIfNeeded();
    expect(await photo.locator("figcaption").allTextContents()).toEqual([
      "input 427 × 640 × 3",
      "expected 213 × 320 × 3",
      "actual 213 × 320 × 3",
      "difference",
    ]);
    expect(await photo.locator("svg").count()).toBe(3);
    await page.locator("#photo-max-pool").screenshot({ path: screenshot("student-photo") });
    expect(complaints).toEqual([]);
    await close();
  },
);

test.skipIf(!hasBrowser)("the pictures of a case stand in one row, named by what was done to them", async () => {
  const { page, close } = await openStudent(FAILING.everything);
  const rows = page.locator("#photo-avg-pool .gallery .pictures");
  expect(await rows.nth(1).locator("figcaption").allTextContents()).toEqual([
    "original 427 × 640 × 3 mean brightness 137, 52 % of neighbours equal",
    "10 × 10 window, stride 2, max pooling 209 × 316 × 3 mean brightness 163, 67 % of neighbours equal",
    "10 × 10 window, stride 2, average pooling 209 × 316 × 3 mean brightness 139, 46 % of neighbours equal",
  ]);
  const tops = await rows
    .nth(1)
    .locator("figure")
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
  expect(await page.locator("#max-vs-avg .gallery figcaption").nth(1).textContent()).toContain("max − average");
  await page.locator("#photo-avg-pool .gallery").screenshot({ path: screenshot("student-gallery") });
  await close();
});

test.skipIf(!hasBrowser)("pictures are smooth, except those that are enlarged", async () => {
  const { page, close } = await openStudent(FAILING.everything);
  const images = page.locator("#photo-avg-pool .gallery img");
  for (const image of await images.all()) {
    await image.scrollIntoViewIfNeeded();
    const isEnlarged = await image.evaluate((each) => each.clientWidth > Number(each.getAttribute("width")));
    await expect
      .poll(() => image.evaluate((each) => each.computedStyleMap().get("image-rendering")?.toString()))
      .toBe(isEnlarged ? "pixelated" : "auto");
  }
  await close();
});

test.skipIf(!hasBrowser)(
  "a place of a result picture shows its window on the original, by pointer and keys",
  async () => {
    const { page, close } = await openStudent(FAILING.everything);
    const gallery = page.locator("#photo-max-pool .gallery");
    const told = gallery.locator(".working").first();
    const result = gallery.getByRole("button", { name: "2 × 2 window, stride 2, max pooling" });
    await result.focus();
    await expect
      .poll(() => told.textContent())
      .toBe("result [106, 160]: rows 212 to 213 and columns 320 to 321 of the original");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Shift+ArrowRight");
    await expect
      .poll(() => told.textContent())
      .toMatch(/^result \[105, 170\]: rows 210 to 211 and columns 340 to 341 /);
    await result.hover({ position: { x: 2, y: 2 } });
    await expect.poll(() => told.textContent()).toMatch(/^result \[[0-2], [0-2]\]: /);
    await result.click({ position: { x: 2, y: 60 } });
    await expect.poll(() => told.textContent()).toMatch(/^result \[\d\d, [0-2]\]: /);
    expect(await gallery.locator(".pictures").first().locator("svg").count()).toBe(2);
    await close();
  },
);

test.skipIf(!hasBrowser)("without scripts, a page shows every failing case, with grids", async () => {
  const { page, close } = await openStudent(FAILING.zero, { javaScriptEnabled: false });
  expect(await page.getByRole("button").count()).toBe(0);
  const text = await page.locator("[id='max-pool-2d.all-negative']").textContent();
  expect(text).toContain("max(-7, -7, -8, -7) = -7");
  expect(await page.locator("[id='max-pool-2d.all-negative'] table").count()).toBe(3);
  await page.locator("[id='max-pool-2d.one-column'] summary").click();
  expect(await page.locator("[id='max-pool-2d.one-column']").textContent()).toContain("first at [0, 0]");
  await page.screenshot({ path: screenshot("student-still") });
  await close();
});

test.skipIf(!hasBrowser).each([
  ["light", 390, FAILING.everything],
  ["dark", 1400, FAILING.zero],
] as const)(
  "axe finds no problem on a page in %s, %i pixels wide, even with everything open",
  async (colorScheme, width, student) => {
    const { page, close } = await openStudent(student, { colorScheme, viewport: { width, height: 844 } });
    await page.getByRole("tablist").first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
    await page.locator(".explorer").last().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.screenshot({ path: screenshot(`student-${colorScheme}-${width}`) });
    await close();
  },
);

test.skipIf(!hasBrowser)("a printed page has everything open, and no buttons", async () => {
  const { page } = await atHome();
  await page.getByRole("tablist").first().waitFor();
  await page.emulateMedia({ media: "print" });
  await page.evaluate("dispatchEvent(new Event('beforeprint'))");
  expect(await page.locator("details:not([open])").count()).toBe(0);
  expect(await page.locator("button:visible, .source:visible, .case:has(i.good)").count()).toBe(0);
  await page.evaluate("dispatchEvent(new Event('afterprint'))");
  await expect.poll(() => page.locator("details:not([open])").count()).toBeGreaterThan(0);
  await page.emulateMedia({ media: null });
  const pdf = (await page.pdf()).toString("latin1");
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(3);
});

test.skipIf(!hasBrowser)("a student whose name, source, output and errors are attacks renders inert", async () => {
  const { page, complaints, close } = await openStudent(FAILING.hostile);
  let dialogs = 0;
  page.on("dialog", (dialog) => {
    dialogs++;
    void dialog.dismiss();
  });
  await page.getByRole("group", { name: "Language" }).waitFor();
  await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
  await page.screenshot({ path: screenshot("student-hostile"), fullPage: true });
  const text = await page.locator("body").textContent();
  expect(text).toContain("<script>alert(1)</script>\\u202egnp.\\u2066\\u001b[31m&amp;");
  expect(text).not.toMatch(UNSEEN);
  expect(await page.title()).not.toBe("broken");
  expect(await page.locator("img, script:not([src]):not([type])").count()).toBe(0);
  expect({ complaints, dialogs }).toEqual({ complaints: [], dialogs: 0 });
  await close();
});

test.skipIf(!hasBrowser)("a single-file page is the same, and requests nothing else", async () => {
  const only = ["--student", FAILING.everything, "--exercise", "max-pool-2d", "photo-max-pool"];
  const grade = ["grade", "--exercises", EXERCISES, ...only];
  expect(await poolgrade(students.folder, [...grade, "--reports", "alone", "--single-file"])).toMatchObject({
    code: 0,
  });
  expect(await poolgrade(students.folder, [...grade, "--reports", "linked"])).toMatchObject({ code: 0 });
  const alone = await textAndPictures("alone");
  const linked = await textAndPictures("linked");
  expect(alone.text).toBe(linked.text);
  expect(alone.pictures.length).toBe(linked.pictures.length);
  expect(alone.pictures.filter((address) => !address.startsWith("data:image/png;base64,"))).toEqual([]);
  expect(readdirSync(join(students.folder, "alone", "assets"))).toEqual(["pictures"]);
});

async function textAndPictures(reports: string) {
  const { page, complaints, close } = await openStudent(FAILING.everything, {}, reports);
  await page.locator(".stepper").first().waitFor();
  await expect.poll(() => page.locator(".exercise:not(:has(.task))").count()).toBe(0);
  const text = await page.locator("#page").textContent();
  const pictures = await page.evaluate<string[]>("[...document.images].map(({ src }) => src)");
  expect(complaints).toEqual([]);
  await close();
  return { text, pictures };
}
