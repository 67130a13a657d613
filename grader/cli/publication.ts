import { closeFolders } from "../class/closed-folders.ts";
import type { AnsweredExercise } from "../class/course.ts";
import type { Exports, Spoken } from "../class/exports.ts";
import { pictureShelf } from "../class/picture-shelf.ts";
import { type Publication, shownPaths } from "../class/publish.ts";
import { pageWriting, removeStale, writeSummary } from "../class/reports-folder.ts";
import { summaries, summaryOf } from "../class/summary.ts";
import type { ClassLine } from "../model/class-line.ts";
import type { RefusedFolder } from "../model/submission.ts";
import type { Summary } from "../model/summary.ts";
import type { Language } from "../model/text.ts";
import { pagesFor } from "./machine.ts";
import type { Streams } from "./streams.ts";

type Published = {
  readonly exercises: readonly AnsweredExercise[];
  readonly reportsFolder: string;
  readonly exports: Exports;
  readonly asOf: Date;
};

/** How the results of a class become files, as the options say; the files that pages share are written at once. */
export async function publicationFor(
  { exercises, reportsFolder, exports, asOf }: Published,
  { lang, singleFile = false }: { readonly lang: Language; readonly singleFile?: boolean },
  streams: Streams,
): Promise<Publication> {
  await closeFolders(reportsFolder);
  const pages = await pageWriting(await pagesFor(streams), reportsFolder, asOf, singleFile);
  return { exercises, reportsFolder, shelf: pictureShelf(reportsFolder), pages, exports, asOf, language: lang };
}

/** Writes the class's own files, and removes what is left of students who are gone, where the run speaks for that; returns the class. */
export async function conclude(
  publication: Publication,
  lines: readonly ClassLine[],
  refused: readonly RefusedFolder[],
  spoken: Spoken,
  streams: Streams,
): Promise<Summary> {
  const { exercises, reportsFolder, language, pages } = publication;
  const summary = summaryOf(exercises, summaries(lines), refused);
  await finishExports(publication.exports, summary, spoken, streams);
  if (spoken.forSummary) {
    const byId = new Map(exercises.map(({ exercise }) => [exercise.id, exercise]));
    await writeSummary(reportsFolder, summary, byId, lines, language, pages);
  }
  if (spoken.forWholeClass) await removeGone(publication, summary, streams);
  return summary;
}

async function removeGone(publication: Publication, { students }: Summary, streams: Streams): Promise<void> {
  const current = new Set(students.map(({ folder }) => folder));
  for (const folder of await removeStale(publication.reportsFolder, current, shownPaths(publication)))
    streams.err(`removed the reports of ${JSON.stringify(folder)}: there is no such student any more\n`);
}

async function finishExports(exports: Exports, summary: Summary, spoken: Spoken, streams: Streams): Promise<void> {
  const { notes, commands } = await exports.finish(summary, spoken);
  for (const note of notes) streams.err(`${note}\n`);
  if (commands !== "") streams.command(commands);
}
