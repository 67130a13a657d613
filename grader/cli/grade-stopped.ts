import type { ReportWriter } from "../class/publish.ts";
import { writtenSummary } from "../class/summary.ts";
import { type Mark, progressOf } from "../class/unfinished.ts";
import { writtenFolders } from "../class/written-report.ts";
import { progressNotice } from "./class-notices.ts";
import { classWhereStopped } from "./grade-folder.ts";
import type { Plan } from "./grade-plan.ts";
import { say, writeClass } from "./report-writer.ts";
import type { Streams } from "./streams.ts";

/** Reports how far a stopped run got, and rewrites the summary accordingly if one existed. */
export async function saySoFar(plan: Plan, publication: ReportWriter, marked: Mark, streams: Streams): Promise<void> {
  const left = await marked.left();
  if ((await writtenSummary(plan.reportsFolder)) !== null)
    await writeClass(publication, await classWhereStopped(plan, publication.exercises, left));
  const reported = await reportedStudents(plan);
  const far = progressOf(left, reported);
  say(far && progressNotice(left, far), streams);
}

async function reportedStudents({ reportsFolder, folders }: Plan): Promise<ReadonlySet<string>> {
  const there = new Set(await writtenFolders(reportsFolder));
  return new Set([...folders].filter(([, folder]) => there.has(folder)).map(([student]) => student));
}
