import type { Language } from "../../model/text.ts";
import type { CaseCount } from "../facts/task.ts";
import { enCoach } from "./en-coach.ts";
import { koCoach } from "./ko-coach.ts";

/** What a key does, as the footer calls it. */
export type KeyName =
  | "start"
  | "next"
  | "again"
  | "hint"
  | "move"
  | "window"
  | "all"
  | "first"
  | "task"
  | "list"
  | "choose"
  | "open"
  | "edit"
  | "language"
  | "reset"
  | "yes"
  | "no"
  | "scroll"
  | "back"
  | "stop"
  | "quit";

/** What the coach says beside what `check` says; each is whole sentences, except the names of keys. */
export type CoachWords = {
  readonly keys: Readonly<Record<KeyName, string>>;
  /** A key on which no letter stands. */
  readonly anyKey: string;
  readonly opening: string;
  readonly checking: string;
  /** Before a result that is older than the file, and where there is none. */
  readonly stopped: string;
  readonly stoppedFirst: string;
  readonly unwritten: (file: string) => string;
  /** A file that is as it was given. */
  readonly begun: (file: string) => string;
  readonly faulty: string;
  readonly hint: (number: number, of: number) => string;
  /** A result beside the one before it. */
  readonly since: (points: { readonly before: number; readonly after: number; readonly of: number }) => string;
  readonly nothingNew: string;
  /** The case that took the longest, and in how many checks it failed. */
  readonly longest: (name: string, checks: number) => string;
  readonly hidden: (count: CaseCount) => string;
  readonly next: (title: string) => string;
  readonly cell: (at: string) => string;
  readonly askReset: (file: string, kept: string) => string;
  readonly wasReset: (kept: string) => string;
  readonly noEditor: (program: string) => string;
  /** Above the list where nothing is graded yet. */
  readonly tried: (solved: number, of: number) => string;
  readonly askFolder: string;
  readonly notKept: (file: string) => string;
  readonly more: (lines: number) => string;
};

export const COACH_WORDS: Readonly<Record<Language, CoachWords>> = { en: enCoach, ko: koCoach };
