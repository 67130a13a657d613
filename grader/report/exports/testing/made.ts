import type { Summary } from "../../../model/summary.ts";
import type { ExportFile, ExportRow, Made, Settings } from "../export.ts";
import { type StudentResult, shownTo } from "../shown.ts";

/** The output of an export for these results, with its files by their paths below the export's folder. */
export function madeBy(
  row: ExportRow,
  settings: Settings,
  results: readonly StudentResult[],
  summary: Summary,
): Pick<Made, "files" | "notes"> {
  const opened = row.open(settings);
  const shown = results.map((result) => shownTo(row.sees, result));
  if (opened.per === "class") return opened.made(summary, shown.map(opened.keep));
  const made = shown.map((each) => ({ folder: each.folder, ...opened.made(each) }));
  return {
    files: made.flatMap(({ folder, files }) => files.map((file) => ({ ...file, path: `${folder}/${file.path}` }))),
    notes: made.flatMap(({ notes }) => notes),
  };
}

/** The text of the file at a path. */
export function textAt(files: readonly ExportFile[], path: string): string {
  const file = files.find((each) => each.path === path);
  if (file === undefined) throw new Error(`no file ${path} among ${files.map((each) => each.path).join(", ")}`);
  return file.text;
}
