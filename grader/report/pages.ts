import { readFile } from "node:fs/promises";
import type { Language } from "../model/text.ts";
import type { PageFiles } from "./page/shared/document.ts";
import type { StudentPageData } from "./page/student/data.ts";
import type { SummaryPageData } from "./page/summary/data.ts";

/** What `npm run build:pages` makes of `report/page/`. */
const BUILT = new URL("page/built/", import.meta.url);

/** The kinds of page, each with a script and a style sheet of its own. */
export const PAGE_KINDS = ["student", "summary"] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

/** Renders pages, and has the files that they share. */
export type Pages = {
  readonly student: (data: StudentPageData, language: Language, files: PageFiles) => string;
  readonly summary: (data: SummaryPageData, language: Language, files: PageFiles) => string;
  /** By name. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
};

/** The built pages; null where they were not built. */
export async function openPages(): Promise<Pages | null> {
  try {
    const { studentPage, summaryPage } = (await import(new URL("server.js", BUILT).href)) as Renderers;
    const names = PAGE_KINDS.flatMap((kind) => [`${kind}.js`, `${kind}.css`]);
    const assets = await Promise.all(names.map(async (name) => [name, await readFile(new URL(name, BUILT))] as const));
    return { student: studentPage, summary: summaryPage, assets: new Map(assets) };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** What the built server module exports. */
type Renderers = { readonly studentPage: Pages["student"]; readonly summaryPage: Pages["summary"] };

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return code === "ERR_MODULE_NOT_FOUND" || code === "ENOENT";
}
