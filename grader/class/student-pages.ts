import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "../model/text.ts";
import type { Audience } from "../report/access/disclosure.ts";
import type { CasePictures, PictureLink, ReportView } from "../report/access/view.ts";
import { nextStep } from "../report/facts/next-step.ts";
import type { PageFiles } from "../report/page/shared/document.ts";
import { studentPageData } from "../report/page-data/student-page.ts";
import type { Pages, Style } from "../report/render/page/open-pages.ts";
import { CHANGES_SCRIPT } from "./changes.ts";
import type { ExerciseAssets, Shelved } from "./exercise-assets.ts";

/** The path from a student's folder to the reports folder. */
const UP = "../../";

/** The scripts that a page has besides the one of all pages. */
type Scripts = { readonly texts: readonly string[]; readonly paths: readonly string[] };

/** Everything needed to write the pages of one run. */
export type PageWriting = {
  readonly pages: Pages;
  readonly assets: ExerciseAssets;
  /** Whether each page must work alone, with everything it needs inside. */
  readonly isSingleFile: boolean;
  /** The files of a page, where `up` leads from it to the reports folder: its scripts by their paths, or as texts. */
  readonly filesOf: (style: Style, up: string, scripts?: Scripts) => PageFiles;
};

/** A student's page; `shown` is the part of `whole` that its readers may see. */
export async function studentPage(
  { pages, assets, isSingleFile, filesOf }: PageWriting,
  reportFolder: string,
  whole: ReportView,
  shown: ReportView,
  audience: Audience,
  language: Language,
): Promise<string> {
  const shared = await Promise.all([...whole.exercises.values()].map((view) => assets.put(view, audience)));
  const tasks = await Promise.all(
    [...whole.exercises].map(async ([id, { exercise }]) => ({ id, ...(await assets.putTask(exercise)) })),
  );
  const { next } = nextStep(shown.report.exercises);
  const ofNext = tasks.find(({ id }) => id === next);
  const others = tasks.filter(({ id }) => id !== next);
  const page = {
    data: {
      ...studentPageData(shown),
      ...(ofNext === undefined ? {} : { task: ofNext.task }),
      tasks: others.map(({ id, path }) => ({ exercise: id, path: `${UP}${path}` })),
      ...(audience === "staff" ? { isForStaff: true as const } : {}),
      ...(isSingleFile ? { standsAlone: true as const } : {}),
    },
    shared: new Map(shared.map(({ shared }) => [shared.id, shared])),
    language,
    pictures: isSingleFile ? await inlinedPictures(reportFolder, shown) : new Map<string, string>(),
  };
  const files = filesOf("student", UP, {
    texts: [...shared, ...others].map(scriptText),
    paths: [...shared.map(({ path }) => `${UP}${path}`), ...(audience === "student" ? [CHANGES_SCRIPT] : [])],
  });
  return pages.student(page, files);
}

function scriptText({ script }: Pick<Shelved, "script">): string {
  return script.text;
}

/** The pictures of a report as data URLs, by their paths. */
async function inlinedPictures(reportFolder: string, { exercises }: ReportView): Promise<ReadonlyMap<string, string>> {
  const pictures = [...exercises.values()].flatMap((view) => [...view.pictures.values()].flatMap(linksOf));
  const paths = [...new Set(pictures.map(({ path }) => path))];
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await pngAddress(join(reportFolder, path))] as const)),
  );
}

function linksOf({ input, expected, actual, comparisons }: CasePictures): readonly PictureLink[] {
  const links = [input, expected, actual, ...comparisons.map(({ picture }) => picture)];
  return links.filter((link) => link !== null);
}

async function pngAddress(file: string): Promise<string> {
  return `data:image/png;base64,${(await readFile(file)).toString("base64")}`;
}
