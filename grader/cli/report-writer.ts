import type { ClassNow } from "../class/class-of.ts";
import { closeFolders } from "../class/closed-folders.ts";
import type { AnsweredExercise } from "../class/course.ts";
import { writeCoursePage } from "../class/course-page.ts";
import type { Coverage, Exports, WrittenFiles } from "../class/exports.ts";
import { keptOutputs } from "../class/kept-outputs.ts";
import { keptSources } from "../class/kept-sources.ts";
import { writeMisconceptions } from "../class/misconceptions.ts";
import { pictureAssets } from "../class/picture-assets.ts";
import type { ReportWriter } from "../class/publish.ts";
import { pageWriting, writeSummary } from "../class/reports-folder.ts";
import type { Marking } from "../marks/marked.ts";
import type { Summary } from "../model/summary.ts";
import type { Language, Text } from "../model/text.ts";
import { olderNotice } from "./class-notices.ts";
import { pagesFor } from "./machine.ts";
import type { Streams } from "./streams.ts";
import { givenPath } from "./user-folder.ts";

type Published = {
  readonly exercises: readonly AnsweredExercise[];
  readonly title: Text | null;
  readonly isLanguageChosen: boolean;
  readonly reportsFolder: string;
  readonly exports: Exports;
  readonly asOf: Date;
  readonly ahead: string | null;
  readonly marking: Marking | null;
};

/** A report writer with these options; writes the files that pages share immediately. */
export async function reportWriterFor(
  { exercises, title, isLanguageChosen, reportsFolder, exports, asOf, ahead, marking }: Published,
  { lang, singleFile = false }: { readonly lang: Language; readonly singleFile?: boolean },
  streams: Streams,
): Promise<ReportWriter> {
  await closeFolders(reportsFolder);
  const pages = await pageWriting(await pagesFor(streams), reportsFolder, asOf, singleFile, isLanguageChosen);
  return {
    exercises,
    title,
    reportsFolder,
    pictures: pictureAssets(reportsFolder),
    pages,
    exports,
    asOf,
    ahead,
    marking,
    language: lang,
  };
}

/** Writes the class's own files and the exports, and reports which marks are for an older spec. */
export async function finishReports(
  publication: ReportWriter,
  now: ClassNow,
  coverage: Coverage,
  streams: Streams,
): Promise<void> {
  say(olderNotice(now.lines), streams);
  await finishExports(publication.exports, now.summary, coverage, streams);
  if (coverage.forSummary) await writeClass(publication, now);
}

/** Writes the class's own files. */
export async function writeClass(publication: ReportWriter, { summary, lines }: ClassNow): Promise<void> {
  const { exercises, title, reportsFolder, language, pages, asOf, ahead } = publication;
  const shown = new Set(summary.exercises.map(({ exercise }) => exercise));
  const all = exercises.map(({ exercise }) => exercise).filter(({ id }) => shown.has(id));
  await writeSummary(
    reportsFolder,
    summary,
    new Map(all.map((each) => [each.id, each])),
    lines,
    language,
    pages,
    ahead,
    keptSources(reportsFolder, keptOutputs()),
  );
  const isWhole = all.length === shown.size; // otherwise the page that is there tells more
  if (isWhole) await writeCoursePage(reportsFolder, title, all, asOf, language, pages);
  await writeMisconceptions(reportsFolder, pages);
}

/** Prints a line on stderr, if any. */
export function say(notice: string | null, streams: Streams): void {
  if (notice !== null) streams.err(`${notice}\n`);
}

async function finishExports(exports: Exports, summary: Summary, spoken: Coverage, streams: Streams): Promise<void> {
  const { notes, commands, written } = await exports.finish(summary, spoken);
  for (const note of notes) streams.err(`${note}\n`);
  for (const files of written) streams.err(writtenText(files));
  if (commands !== "") streams.command(commands);
}

const MAX_PATHS = 5;

/** Where an export wrote: each file, or how many below its folder. */
function writtenText({ folder, paths }: WrittenFiles): string {
  if (paths.length > MAX_PATHS) return `wrote ${paths.length} files below ${givenPath(folder)}/\n`;
  return paths.map((path) => `wrote ${givenPath(path)}\n`).join("");
}

/** Where the reports are. */
export function whereabouts(reportsFolder: string): string {
  return `reports are in ${givenPath(reportsFolder)}/`;
}
