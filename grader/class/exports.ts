import { appendFile, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Summary } from "../model/summary.ts";
import type { ClassExport, ExportRow, Made, Opened, Settings, StudentExport } from "../report/exports/export.ts";
import { type StudentResult, shownTo } from "../report/exports/shown.ts";
import { EXPORTS } from "../report/exports/table.ts";
import type { Changes } from "../report/facts/changes.ts";
import type { Cells } from "../report/text/csv-text.ts";
import { writeWhole } from "../store/write-whole.ts";

/**
 * Exports: results in formats of other programs, written below `exports/` in the reports folder while a class is
 * graded.
 */
export type Exports = {
  /** `changes`: what the student's report says otherwise than before. */
  readonly student: (result: StudentResult, changes?: Changes | null) => Promise<void>;
  readonly finish: (summary: Summary, scope: Coverage) => Promise<Finished>;
};

/** What this run covers: whether it may write class-wide exports, and remove those of students who left. */
export type Coverage = { readonly forSummary: boolean; readonly forWholeClass: boolean };

/** Notes for staff, each with the export's name; lines that the CI system reads as commands; and the files written. */
type Finished = {
  readonly notes: readonly string[];
  readonly commands: string;
  readonly written: readonly WrittenFiles[];
};

/** The files of one export, by their paths. */
export type WrittenFiles = { readonly folder: string; readonly paths: readonly string[] };

/** Opens the named exports; throws `ExportRefused` if one lacks a setting. */
export function openExports(names: readonly string[], settings: Settings, reportsFolder: string): Exports {
  const opened = EXPORTS.filter(({ name }) => names.includes(name)).map((row) =>
    openExport(row, row.open(settings), join(reportsFolder, "exports", row.name)),
  );
  return {
    student: async (result, changes) => {
      for (const each of opened) await each.student(result, changes);
    },
    finish: async (summary, scope) => {
      const finished: Finished[] = [];
      for (const each of opened) finished.push(await each.finish(summary, scope));
      return {
        notes: finished.flatMap(({ notes }) => notes),
        commands: finished.map(({ commands }) => commands).join(""),
        written: finished.flatMap(({ written }) => written),
      };
    },
  };
}

function openExport(row: ExportRow, opened: Opened, folder: string): Exports {
  switch (opened.per) {
    case "student":
      return openForStudents(row, opened, folder);
    case "class":
      return openForClass(row, opened, folder);
  }
}

function openForStudents({ name, sees }: ExportRow, { made }: StudentExport, folder: string): Exports {
  const notes = new Map<string, readonly string[]>();
  const paths: string[] = [];
  return {
    student: async (result, changes) => {
      const { files, notes: said } = made(shownTo(sees, result, changes));
      const own = join(folder, result.folder);
      await rm(own, { recursive: true, force: true });
      paths.push(...(await write(files, own)));
      notes.set(result.folder, said);
    },
    finish: async ({ students }, { forWholeClass }) => {
      if (forWholeClass) await removeGone(folder, new Set(students.map((each) => each.folder)));
      return {
        notes: prefixNotes(
          name,
          students.flatMap((each) => notes.get(each.folder) ?? []),
        ),
        commands: "",
        written: [{ folder, paths: paths.toSorted() }],
      };
    },
  };
}

function openForClass({ name, sees }: ExportRow, { keep, made }: ClassExport, folder: string): Exports {
  const kept = new Map<string, readonly Cells[]>();
  return {
    student: async (result, changes) => {
      kept.set(result.folder, keep(shownTo(sees, result, changes)));
    },
    finish: async (summary, { forSummary }) => {
      if (!forSummary) return { notes: prefixNotes(name, [LEFT_ALONE]), commands: "", written: [] };
      const { files, notes, commands, appended } = made(
        summary,
        summary.students.map((each) => kept.get(each.folder) ?? []),
      );
      const paths = await write(files, folder);
      for (const { path, text } of appended ?? []) await appendFile(path, text);
      const all = [...paths, ...(appended ?? []).map(({ path }) => path)];
      return { notes: prefixNotes(name, notes), commands: commands ?? "", written: [{ folder, paths: all }] };
    },
  };
}

const LEFT_ALONE = "it speaks for the class, and not every report of it can be read: left as it was";

function prefixNotes(name: string, notes: readonly string[]): string[] {
  return notes.map((note) => `${name}: ${note}`);
}

async function write(files: Made["files"], folder: string): Promise<readonly string[]> {
  const paths = files.map(({ path }) => join(folder, path));
  for (const [i, { text }] of files.entries()) await writeWhole(paths[i] ?? folder, text);
  return paths;
}

async function removeGone(folder: string, current: ReadonlySet<string>): Promise<void> {
  const there = await readdir(folder).catch(() => []);
  for (const each of there) if (!current.has(each)) await rm(join(folder, each), { recursive: true });
}
