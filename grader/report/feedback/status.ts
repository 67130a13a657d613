import type { ExerciseReport } from "../../model/report.ts";
import { isArchive } from "../../store/archive-name.ts";
import { type Sentence, sentence } from "../locales/sentence.ts";
import type { OtherFile, Words } from "../locales/words.ts";

type Told = Pick<ExerciseReport, "exercise" | "status" | "otherFile">;

/** The first line about an exercise: whether its file exists, or has another name; null if there is nothing to say. */
export function statusText(report: Told, words: Words): Sentence | null {
  const { status, otherFile } = report;
  if (otherFile === undefined) return words.status[status];
  const other = words.otherFile(otherFileOf(report, otherFile));
  const ours = status === "incomplete" ? words.status[status] : null;
  return ours === null ? other : sentence`${ours} ${other}`;
}

function otherFileOf({ exercise, status }: Told, file: string): OtherFile {
  const wanted = `${exercise}.ts`;
  if (status !== "missing") return { kind: "beside", file, wanted };
  if (isArchive(file)) return { kind: "packed", file, wanted };
  return { kind: file.includes("/") ? "deeper" : "instead", file, wanted };
}
