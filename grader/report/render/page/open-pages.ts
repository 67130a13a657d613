import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Language } from "../../../model/text.ts";
import type { CoursePageData } from "../../page/course/data.ts";
import type { MisconceptionsPageData } from "../../page/misconceptions/data.ts";
import type { Inlined, PageFiles } from "../../page/shared/document.ts";
import type { Detail } from "../../page/shared/setting.ts";
import type { StudentPageProps } from "../../page/student/data.ts";
import type { SummaryPageData } from "../../page/summary/data.ts";
import { ALL, fittingPage } from "./fitting-page.ts";

/** The output of `npm run build:bundles` for `report/page/`. */
const BUILT = new URL("../../page/built/", import.meta.url);

/** The script of every page, and the style sheets. */
const SCRIPT = "pages.js";
export const STYLES = ["student", "summary"] as const;

export type Style = (typeof STYLES)[number];

/** Renders pages, and has the files that they share. */
export type Pages = {
  /** With as much detail as fits; a self-contained page has no limit. */
  readonly student: (page: Omit<StudentPageProps, "detail">, files: PageFiles) => string;
  readonly summary: (data: SummaryPageData, language: Language, files: PageFiles) => string;
  readonly course: (data: CoursePageData, language: Language, files: PageFiles) => string;
  /** Without a script. */
  readonly misconceptions: (data: MisconceptionsPageData, language: Language, files: PageFiles) => string;
  /** By name. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
};

/** The built pages; null if they have not been built. */
export async function openPages(): Promise<Pages | null> {
  try {
    const { studentPage, summaryPage, coursePage, misconceptionsPage } = (await import(
      new URL("server.js", BUILT).href
    )) as Renderers;
    const names = [SCRIPT, ...STYLES.map((style) => `${style}.css`)];
    const assets = await Promise.all(names.map(async (name) => [name, await readFile(new URL(name, BUILT))] as const));
    return {
      student: fitting(studentPage),
      summary: summaryPage,
      course: coursePage,
      misconceptions: misconceptionsPage,
      assets: new Map(assets),
    };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** The files of a page as links from it, where `up` leads from the page to the reports folder. */
export function linkedFiles(style: Style, up: string, shared: readonly string[], isLanguageChosen: boolean): PageFiles {
  return {
    kind: "linked",
    isLanguageChosen,
    style: `${up}assets/${style}.css`,
    scripts: [...shared, `${up}assets/${SCRIPT}`],
  };
}

/** The files of a page as inline text, after the scripts that it shares with others. */
export function inlinedFiles(
  { assets }: Pages,
  style: Style,
  shared: readonly string[],
  isLanguageChosen: boolean,
): PageFiles {
  const asset = (name: string) => new TextDecoder().decode(assets.get(name));
  return {
    kind: "inlined",
    isLanguageChosen,
    style: inlined(asset(`${style}.css`)),
    scripts: [...shared, asset(SCRIPT)].map(inlined),
  };
}

/** A script must not seem to end early; in JavaScript the two spellings are equivalent. */
function inlined(code: string): Inlined {
  const text = code.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
  return { text, hash: createHash("sha256").update(text).digest("base64") };
}

/** What the built server module exports. */
type Renderers = {
  readonly studentPage: (page: StudentPageProps, files: PageFiles) => string;
  readonly summaryPage: Pages["summary"];
  readonly coursePage: Pages["course"];
  readonly misconceptionsPage: Pages["misconceptions"];
};

function fitting(studentPage: Renderers["studentPage"]): Pages["student"] {
  return (page, files) => {
    const render = (detail: Detail) => studentPage({ ...page, detail }, files);
    return files.kind === "linked" ? fittingPage(render) : render(ALL);
  };
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return code === "ERR_MODULE_NOT_FOUND" || code === "ENOENT";
}
