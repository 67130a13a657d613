import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults, hasBrowser, openBrowser, openPage } from "../testing/browser.ts";
import { poolgrade } from "../testing/poolgrade.ts";
import { screenshot } from "../testing/screenshots.ts";
import { EXERCISES } from "../testing/small-course.ts";

/** What each student has solved. */
const SOLVED = { some: ["max-pool-2d"], all: ["max-pool-2d", "photo-avg-pool"] } as const;

describe.skipIf(!hasBrowser)("the page of a student", () => {
  const folder = mkdtempSync(join(tmpdir(), "poolgrade-solved-"));
  let browser: Browser;
  const open = (student: keyof typeof SOLVED) =>
    openPage(browser, join(folder, "reports", "students", student, "report.html"));
  beforeAll(async () => {
    for (const [student, exercises] of Object.entries(SOLVED)) {
      mkdirSync(join(folder, "solutions", student), { recursive: true });
      for (const id of exercises) {
        const right = join(EXERCISES, id, "examples", "accepted", "plain-loops.ts");
        cpSync(right, join(folder, "solutions", student, `${id}.ts`));
      }
    }
    const args = ["grade", "--exercises", EXERCISES, "--exercise", ...SOLVED.all];
    expect(await poolgrade(folder, args)).toMatchObject({ code: 0 });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  test("says what a solved exercise has shown, and leads on to the next", async () => {
    const { page, complaints, close } = await open("some");
    await page.locator(".map a[href='#max-pool-2d']").click();
    const shown = page.locator("#max-pool-2d .shown");
    const ideas = await shown.locator("li").allTextContents();
    expect(ideas).toContain("All negative: Every number is below zero, as may happen before an activation function.");
    expect(ideas).toHaveLength(new Set(ideas).size);
    await shown.getByRole("link", { name: /^Next: Average pooling of a photo \(0\/\d+\)$/ }).click();
    await page.locator("#photo-avg-pool[open]").waitFor();
    expect(await page.locator("#photo-avg-pool .shown").count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  test("says in how many cases everything is right, and leads to the pictures and to what others get wrong", async () => {
    const { page, complaints, close } = await open("all");
    const card = page.locator("#next");
    await card.getByText(/^You have solved every exercise\. Right in all \d+ public and \d+ hidden cases\.$/).waitFor();
    expect(await card.getByRole("listitem").allTextContents()).toEqual(["Average pooling of a photo"]);
    await card.getByRole("link", { name: "Average pooling of a photo" }).click();
    await page.locator("#photo-avg-pool[open] .gallery").waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await card.getByRole("link", { name: "See where others go wrong" }).click();
    expect(page.url()).toMatch(/\/misconceptions\.en\.html$/);
    expect(complaints).toEqual([]);
    await close();
  });

  test("compares max and average of a photo with a border that keys move", async () => {
    const { page, complaints, close } = await open("all");
    await page.locator(".map a[href='#photo-avg-pool']").click();
    const wipe = page.locator("#photo-avg-pool .wipe").nth(1);
    const border = wipe.getByRole("slider", {
      name: "Move the border: max pooling on its left, average pooling on its",
    });
    expect(await border.getAttribute("aria-valuetext")).toBe("50 % max pooling, 50 % average pooling");
    await border.focus();
    await page.keyboard.press("ArrowLeft");
    expect(await border.getAttribute("aria-valuetext")).toBe("49 % max pooling, 51 % average pooling");
    expect(await wipe.locator(".over").evaluate((over) => over.computedStyleMap().get("clip-path")?.toString())).toBe(
      "inset(0px 0px 0px 49%)",
    );
    expect(await accessibilityFaults(page)).toEqual([]);
    await wipe.screenshot({ path: screenshot("student-wipe") });
    expect(complaints).toEqual([]);
    await close();
  });
});
