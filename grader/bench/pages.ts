/* What the reports of a large class cost in all their forms; alone: `node grader/bench/pages.ts`. */
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { setUpPages } from "../setup/pages.ts";
import { hasBrowser, openBrowser, openPage } from "../testing/browser.ts";
import { measured, median } from "./measured.ts";

export type PageTimes = {
  readonly students: number;
  /** From results to all files of all students and of the class. */
  readonly renderingMs: number;
  readonly peakMiB: number | null;
  /** Without the pictures, which are files of their own. */
  readonly largestPageKB: number;
  readonly classPageKB: number;
  /** The scripts and style sheets that all pages share. */
  readonly assetsKB: number;
  /** Of the class's page, from the file system; null where there is no browser. */
  readonly firstPaintMs: number | null;
};

const RENDER_CLASS = fileURLToPath(new URL("render-class.ts", import.meta.url));

export async function pageTimes(students: number): Promise<PageTimes> {
  await setUpPages(() => {});
  const folder = await mkdtemp(join(tmpdir(), "poolgrade-pages-"));
  try {
    const { peakMiB } = await measured([process.execPath, RENDER_CLASS, folder, String(students)], folder, process.env);
    return {
      students,
      renderingMs: Number(await readFile(join(folder, "ms"), "utf8")),
      peakMiB,
      largestPageKB: Math.max(...(await studentPages(folder))),
      classPageKB: await kBOf(join(folder, "summary.html")),
      assetsKB: await assetsOf(folder),
      firstPaintMs: hasBrowser ? await firstPaint(join(folder, "summary.html")) : null,
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
    [`the reports of ${students} students x 11 exercises in all forms`, `${(renderingMs / 1000).toFixed(1)} s`, ""],
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
