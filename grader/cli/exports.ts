import { readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { type Exports, openExports } from "../class/exports.ts";
import { type ExportFile, ExportRefused, type Settings } from "../report/exports/export.ts";
import { EXPORTS } from "../report/exports/table.ts";
import { withSlashes } from "../store/paths.ts";
import { CommandError, EXIT } from "./exit.ts";
import type { OptionValues } from "./options.ts";
import { VERSION } from "./version.ts";

export const EXPORT_OPTIONS = [
  "export",
  "canvasSheet",
  "assignment",
  "moodleSheet",
  "moodleFeedback",
  "idColumn",
  "gradeColumn",
] as const;

/** The parsed options of exports. */
export type ExportOptions = OptionValues<(typeof EXPORT_OPTIONS)[number] | "solutions" | "lang">;

/** The requested exports; ends the command, before anything is graded, if one lacks a setting. */
export function exportsFor(options: ExportOptions, moment: Date, students: number, reportsFolder: string): Exports {
  try {
    return openExports(options.export ?? [], settings(options, moment, students), reportsFolder);
  } catch (error) {
    if (error instanceof ExportRefused) throw new CommandError(error.message, EXIT.usage);
    throw error;
  }
}

/** The exports with their purposes, for `--help`. */
export function exportsHelp(): string {
  return `Exports:\n${EXPORTS.map(({ name, purpose }) => `  ${name.padEnd(12)} ${purpose}`).join("\n")}`;
}

function settings(options: ExportOptions, moment: Date, students: number): Settings {
  const { env } = process;
  return {
    language: options.lang,
    version: VERSION,
    moment,
    students,
    handIns: withSlashes(relative(env.GITHUB_WORKSPACE ?? ".", resolve(options.solutions))),
    env,
    canvasSheet: sheet(options.canvasSheet),
    moodleSheet: sheet(options.moodleSheet),
    assignment: options.assignment ?? null,
    idColumn: options.idColumn ?? null,
    gradeColumn: options.gradeColumn ?? null,
    moodleFeedback: options.moodleFeedback ?? false,
  };
}

function sheet(path: string | undefined): ExportFile | null {
  if (path === undefined) return null;
  try {
    return { path, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(path)) };
  } catch (error) {
    const reason = error instanceof TypeError ? "it is not UTF-8" : error instanceof Error ? error.message : error;
    throw new CommandError(`the sheet ${path} cannot be read: ${reason}`, EXIT.usage);
  }
}
