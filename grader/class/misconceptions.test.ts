import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXPLAINED_IDS } from "../report/facts/explained.ts";
import { EXPLAINED_WORDS } from "../report/locales/explained-words.ts";
import { WORDS } from "../report/locales/languages.ts";
import { misconceptionsFile } from "../report/page/shared/misconceptions-file.ts";
import { openPages } from "../report/render/page/open-pages.ts";
import { accessibilityFaults, hasBrowser, openBrowser, openPage } from "../testing/browser.ts";
import { screenshot } from "../testing/screenshots.ts";
import { writeMisconceptions } from "./misconceptions.ts";
import { pageWriting } from "./reports-folder.ts";

describe.skipIf(!hasBrowser)("the pages of misconceptions", () => {
  const folder = mkdtempSync(join(tmpdir(), "poolgrade-misconceptions-"));
  let browser: Browser;
  const file = (language: "en" | "ko") => join(folder, misconceptionsFile(language, "html"));
  beforeAll(async () => {
    await writeMisconceptions(folder, await pageWriting(await openPages(), folder, new Date(0), false));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  describe.each(["en", "ko"] as const)("in %s", (language) => {
    test("have a section for every id under its sentence, without a script or a complaint", async () => {
      const { page, complaints, close } = await openPage(browser, file(language), { javaScriptEnabled: false });
      const sentences = Object.values(WORDS[language].misconception).map(({ does }) => does);
      expect(await page.locator("section > h2").allTextContents()).toEqual(sentences);
      for (const id of EXPLAINED_IDS) expect(await page.locator(`section#${id} .codes pre`).count()).toBe(2);
      const stride = page.locator("#stride-equals-pool");
      expect(await stride.locator("table").nth(1).locator("td.chosen").textContent()).toBe("9");
      expect(await stride.locator("td.in-window").allTextContents()).toEqual(["3", "2", "9", "1"]);
      await page.screenshot({ path: screenshot(`misconceptions-${language}`) });
      await stride.scrollIntoViewIfNeeded();
      await page.screenshot({ path: screenshot(`misconceptions-section-${language}`) });
      expect(complaints).toEqual([]);
      await close();
    });

    test("lead to one another", async () => {
      const { page, close } = await openPage(browser, file(language));
      const other = language === "en" ? "ko" : "en";
      await page.locator("header nav a").click();
      expect(await page.locator("h1").textContent()).toBe(EXPLAINED_WORDS[other].title);
      await close();
    });

    test.each([
      ["as it opens", {}],
      ["dark", { colorScheme: "dark" }],
      ["on a telephone", { viewport: { width: 390, height: 800 }, hasTouch: true }],
    ] as const)("have no fault that axe finds, and need no sideways scrolling: %s", async (_, how) => {
      const { page, close } = await openPage(browser, file(language), how);
      expect(await accessibilityFaults(page)).toEqual([]);
      const { scrollWidth, clientWidth } = await page
        .locator("html")
        .evaluate((html: { readonly scrollWidth: number; readonly clientWidth: number }) => ({
          scrollWidth: html.scrollWidth,
          clientWidth: html.clientWidth,
        }));
      expect(scrollWidth).toBe(clientWidth);
      await close();
    });
  });

  test("have the same headings and numbers as Markdown, to which its links lead", () => {
    const text = readFileSync(join(folder, misconceptionsFile("ko", "md")), "utf8");
    expect(text.match(/^## .*$/gm)).toEqual(EXPLAINED_IDS.map((id) => `## ${id}`));
    expect(text).toContain("틀린 결과 (2 × 2)\n15   5\n12   8");
  });

  test("are at most 200 kB", () => {
    for (const language of ["en", "ko"] as const) expect(statSync(file(language)).size).toBeLessThan(200_000);
  });
});
