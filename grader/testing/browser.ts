import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { firstOnPath } from "../setup/run-program.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

const found = await firstOnPath(NAMES);

/** For tests: whether this machine has a browser to test pages with; if everything is required, it must. */
export const hasBrowser = found !== null || process.env.POOLGRADE_REQUIRE_ALL === "1";

if (found === null) process.stderr.write("notice: pages are not tried in a browser: there is no chromium\n");

/** The real Chromium, without a network. */
export async function openBrowser(): Promise<Browser> {
  if (found === null) throw new Error("there is no chromium on this machine");
  const isRoot = process.getuid?.() === 0; // Chromium refuses to sandbox root
  return chromium.launch({ executablePath: found, chromiumSandbox: !isRoot });
}

/** A page opened from the file system, and all its browser's errors, including violations of its policy. */
export type OpenedPage = {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
};

/** Scripts that a page looks for, and that need not be there. */
const MAY_BE_ABSENT = /\/changes\.js$/;

export async function openPage(browser: Browser, file: string, how: BrowserContextOptions = {}): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...how });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    const isComplaint = message.type() === "error" || message.type() === "warning";
    if (isComplaint && !MAY_BE_ABSENT.test(message.location().url)) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("requestfailed", (request) => {
    if (!MAY_BE_ABSENT.test(request.url())) complaints.push(`${request.url()}: ${request.failure()?.errorText}`);
  });
  await page.goto(pathToFileURL(file).href);
  return { page, complaints, close: () => context.close() };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The problems that the accessibility checker axe finds on a page, each with the first element concerned. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (how: { preload: boolean }) => Promise<AxeResults> } };
    const { violations } = await axe.run({ preload: false }); // preloading requests what the page's policy forbids
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html} (${nodes.length})`);
  });
}

type AxeResults = {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
};
