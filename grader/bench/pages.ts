/* The cost of a large class's reports in all their forms; alone: `node grader/bench/pages.ts`. */
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { hasBrowser, openBrowser, openPage } from "../testing/browser.ts";
import { measure, median } from "./measure.ts";

export type PageTimes = {
  readonly students: number;
  /** `poolgrade report`: all files of all students and of the class, from graded results. */
  readonly renderingMs: number;
  readonly peakMiB: number | null;
  /** Without the pictures, which are separate files. */
  readonly largestPageKB: number;
  readonly classPageKB: number;
  /** The scripts and style sheets that all pages share. */
  readonly assetsKB: number;
  /** The class's page, from the file system; null without a browser. */
  readonly firstPaintMs: number | null;
};

const WRITTEN_CLASS = fileURLToPath(new URL("written-class.ts", import.meta.url));
const START = fileURLToPath(new URL("../start.js", import.meta.url));

export async function pageTimes(students: number): Promise<PageTimes> {
  const folder = await mkdtemp(join(tmpdir(), "poolgrade-pages-"));
  const env = { ...process.env, POOLGRADE_CACHE: join(folder, "cache") };
  const report = (...args: readonly string[]) =>
    measure([process.execPath, START, "report", "--as-of", "1970-01-01", ...args], folder, env);
  const reports = join(folder, "reports");
  try {
    await measure([process.execPath, WRITTEN_CLASS, folder, String(students)], folder, env);
    await report("--student", "student-0001"); // from here on the answers are cached, and the pages are built
    const { ms, peakMiB } = await report();
    return {
      students,
      renderingMs: ms,
      peakMiB,
      largestPageKB: Math.max(...(await studentPages(reports))),
      classPageKB: await kBOf(join(reports, "summary.html")),
      assetsKB: await assetsOf(reports),
      firstPaintMs: hasBrowser ? await firstPaint(join(reports, "summary.html")) : null,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** As rows of the benchmark's table. */
export function pageRows({ students, renderingMs, peakMiB, firstPaintMs, ...sizes }: PageTimes): string[][] {
  const paint = firstPaintMs === null ? "no browser" : `${firstPaintMs.toFixed(0)} ms`;
  const peak = peakMiB === null ? "" : `${peakMiB.toFixed(0)} MiB`;
  return [
    [`report: ${students} students x 11 exercises in all forms`, `${(renderingMs / 1000).toFixed(1)} s`, ""],
    ["memory while they are written, at most", peak, ""],
    ["the largest student's page", `${sizes.largestPageKB.toFixed(0)} kB`, ""],
    ["the class's page", `${sizes.classPageKB.toFixed(0)} kB`, ""],
    ["scripts and styles that pages share", `${sizes.assetsKB.toFixed(0)} kB`, ""],
    ["first paint of the class's page in Chromium", paint, ""],
  ];
}

async function studentPages(folder: string): Promise<readonly number[]> {
  const reports = (await readdir(folder, { recursive: true })).filter((path) => basename(path) === "report.html");
  return Promise.all(reports.map((path) => kBOf(join(folder, path))));
}

async function assetsOf(folder: string): Promise<number> {
  const paths = (await readdir(join(folder, "assets"), { recursive: true })).filter((path) => /\.(js|css)$/.test(path));
  const sizes = await Promise.all(paths.map((path) => kBOf(join(folder, "assets", path))));
  return sizes.reduce((sum, kB) => sum + kB, 0);
}

async function kBOf(file: string): Promise<number> {
  return (await stat(file)).size / 1000;
}

async function firstPaint(file: string): Promise<number> {
  const browser = await openBrowser();
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const { page, close } = await openPage(browser, file);
    const painted = await page.waitForFunction(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    );
    times.push(Number(await painted.jsonValue()));
    await close();
  }
  await browser.close();
  return median(times);
}

if (import.meta.main) {
  for (const [what, value] of pageRows(await pageTimes(1000))) process.stdout.write(`${what}: ${value}\n`);
}
