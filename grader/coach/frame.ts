import { stripVTControlCharacters, styleText } from "node:util";
import { exerciseFacts } from "../report/facts/exercise.ts";
import { exerciseFeedback } from "../report/feedback/exercise.ts";
import { COACH_WORDS } from "../report/locales/coach-words.ts";
import { textIn, WORDS } from "../report/locales/languages.ts";
import { prose } from "../report/locales/sentence.ts";
import { plainText } from "../report/render/plain.ts";
import { headingLine } from "../report/render/terminal/case.ts";
import { CHOSEN } from "../report/render/terminal/course-list.ts";
import { fitTo } from "../report/render/terminal/screen.ts";
import { columns } from "../report/text/display-width.ts";
import { bodyLines } from "./body.ts";
import { type Coach, entryOf, type Notice, type Result, type Work } from "./coach.ts";
import { KEYS } from "./keys.ts";

/** The whole screen in lines: its head, as much of the page as fits, and the keys at its foot. */
export function frame(coach: Coach): readonly string[] {
  const { height } = coach.screen;
  const [head, foot] = [headLines(coach), footLines(coach)];
  const body = isOld(coach) ? bodyLines(coach).map((line) => dim(line, coach)) : bodyLines(coach);
  const room = Math.max(0, height - head.length - foot.length - 2);
  const shown = part(body, scrolledOf(coach, body, room), room, coach);
  const blank = Array.from({ length: room - shown.length }, () => "");
  return [...head, "", ...shown, ...blank, "", ...foot].slice(-height);
}

/** What stays on the terminal when the screen is gone: the last result; nothing if there is none. */
export function closingText(coach: Coach): string {
  const { work, result, language } = coach;
  if (work === null || result === null) return "";
  return `${outcomeText(result, plainText([prose(textIn(language, work.exercise.title))]), coach)}\n`;
}

/** A result that is not of the file as it is now. */
function isOld({ run, page }: Coach): boolean {
  return (run === "checking" || run === "stopped") && page.kind === "result";
}

/** The chosen line of a list is kept on the screen. */
function scrolledOf({ page, scrolled }: Coach, body: readonly string[], room: number): number {
  if (page.kind !== "list") return scrolled;
  const chosen = body.findIndex((line) => line.startsWith(CHOSEN));
  return Math.max(0, Math.min(chosen - Math.floor(room / 2), body.length - room));
}

/** A window on the lines; if more follow, its last line says how many. */
function part(lines: readonly string[], from: number, room: number, coach: Coach): readonly string[] {
  const below = lines.slice(from);
  if (below.length <= room || room === 0) return below.slice(0, room);
  const left = below.length - room + 1;
  return [...below.slice(0, room - 1), dim(COACH_WORDS[coach.language].more(left), coach)];
}

function headLines(coach: Coach): readonly string[] {
  const { work, language, screen, notice, result } = coach;
  const title = work === null ? "poolgrade" : plainText([prose(textIn(language, work.exercise.title))]);
  const link = work === null ? "" : linkedFile(work, screen.width - columns(title) - 2);
  const status = [statusText(coach, result), ...(notice === null ? [] : [noticeText(notice, coach)])];
  return [`${bold(title, coach)}${link}`, ...status.flatMap((text) => fitTo(text, screen).split("\n"))];
}

/** A link where the terminal knows such, after the title; nothing where there is no room. */
function linkedFile({ file, url }: Work, room: number): string {
  return columns(file) > room ? "" : `  \u001b]8;;${url}\u001b\\${file}\u001b]8;;\u001b\\`;
}

function statusText(coach: Coach, result: Result | null): string {
  const { run, work, language } = coach;
  const words = COACH_WORDS[language];
  switch (run) {
    case "opening":
      return words.opening;
    case "checking":
      return words.checking;
    case "stopped":
      return result === null ? words.stoppedFirst : words.stopped;
    case "faulty":
      return words.faulty;
    case "unwritten":
      return words.unwritten(work?.file ?? "");
    case "begun":
      return words.begun(work?.file ?? "");
    case "checked":
      return result === null ? "" : outcomeText(result, WORDS[language].labels.result, coach);
  }
}

/** The result as a whole, and how many cases came to what. */
function outcomeText(result: Result, title: string, { language, screen }: Coach): string {
  const seen = entryOf(result);
  if (seen === null) return "";
  const { entry, view } = seen;
  const words = WORDS[language];
  const { heading, remarks } = exerciseFeedback(exerciseFacts(entry, view, false), entry.cases, words, language);
  return [headingLine({ ...heading, title }, screen), ...remarks.map(({ text }) => plainText(text))].join("\n");
}

function noticeText(notice: Notice, { language }: Coach): string {
  const words = COACH_WORDS[language];
  switch (notice.kind) {
    case "reset":
      return words.wasReset(notice.kept);
    case "no-editor":
      return words.noEditor(notice.program);
  }
}

const GAP = "   ";

/** Only keys that do something now, in as few lines as they fit. */
function footLines(coach: Coach): readonly string[] {
  const { keys: names, anyKey } = COACH_WORDS[coach.language];
  const items = KEYS.filter(({ isPossible }) => isPossible(coach)).map(({ sign, name }) => ({
    sign: sign ?? anyKey,
    name: names[name(coach)],
  }));
  const lines: string[][] = [[]];
  for (const { sign, name } of items) {
    const last = lines.at(-1) ?? [];
    const text = `${sign} ${name}`;
    const isFull =
      last.length > 0 && columns([...last.map(stripVTControlCharacters), text].join(GAP)) > coach.screen.width;
    const item = `${bold(sign, coach)} ${name}`;
    if (isFull) lines.push([item]);
    else last.push(item);
  }
  return lines.map((line) => line.join(GAP));
}

function bold(text: string, { screen }: Coach): string {
  return screen.colour ? styleText("bold", text, { validateStream: false }) : text;
}

function dim(text: string, { screen }: Coach): string {
  return screen.colour ? styleText("dim", stripVTControlCharacters(text), { validateStream: false }) : text;
}
