import { exerciseFacts } from "../report/facts/exercise.ts";
import { exerciseFeedback } from "../report/feedback/exercise.ts";
import { COACH_WORDS } from "../report/locales/coach-words.ts";
import { WORDS } from "../report/locales/languages.ts";
import { commonFault } from "../report/record/fault.ts";
import { plainText } from "../report/render/plain.ts";
import { faultText } from "../report/render/terminal/case.ts";
import { frameLines } from "../report/render/terminal/check.ts";
import { courseList } from "../report/render/terminal/course-list.ts";
import { diagnosisText } from "../report/render/terminal/diagnosis.ts";
import { fitTo } from "../report/render/terminal/screen.ts";
import { taskText } from "../report/render/terminal/task.ts";
import { type Tried, triedIn } from "../report/render/terminal/tried.ts";
import { type Coach, entryOf, type Page, type Result } from "./coach.ts";
import { hintsOn } from "./hints.ts";
import { isDone, type Since } from "./past.ts";
import { sinceText } from "./since-text.ts";
import { solvedText } from "./solved.ts";
import { windowText, wrongCase } from "./window.ts";

/** The page between the head of the screen and its foot, in lines that fit. */
export function bodyLines(coach: Coach): readonly string[] {
  const text = fitTo(pageText(coach, coach.page).trimEnd(), coach.screen);
  return text === "" ? [] : text.split("\n");
}

function pageText(coach: Coach, page: Page): string {
  const { language, screen, work, result } = coach;
  switch (page.kind) {
    case "result":
      return result === null ? taskPage(coach) : resultText(coach, result, page.detail);
    case "window": {
      const wrong = result && wrongCase(result);
      return wrong === null ? "" : windowText(wrong, page.cell, language, screen);
    }
    case "task":
      return taskPage(coach);
    case "list":
      return listText(coach, page);
    case "reset":
      return work === null ? "" : COACH_WORDS[language].askReset(work.file, work.kept);
  }
}

/** The task is what there is to see before the first result. */
function taskPage({ language, screen, work, said }: Coach): string {
  if (work === null) return said.join("\n");
  return taskText(work.task, null, language, screen);
}

function listText(
  { language, screen }: Coach,
  { exercises, pasts, chosen }: Extract<Page, { readonly kind: "list" }>,
): string {
  const done = exercises.filter(({ id }) => isDone(pasts.get(id))).length;
  const end = COACH_WORDS[language].tried(done, exercises.length);
  return courseList(exercises, pasts, end, language, screen, exercises[chosen]?.id);
}

function resultText(coach: Coach, result: Result, detail: "first" | "all"): string {
  const { language, screen } = coach;
  const words = WORDS[language];
  const seen = entryOf(result);
  if (seen === null) return coach.work === null ? "" : words.onlyHidden(coach.work.task.hidden.points);
  const { entry, view } = seen;
  const feedback = exerciseFeedback(exerciseFacts(entry, view, false), entry.cases, words, language);
  const { fault, nextHint, diagnosis } = feedback;
  const frame = frameLines(entry, view);
  const parts = [
    result.since === null ? "" : sinceText(toldOf(result.since, result.isRight), language, screen),
    result.isRight
      ? `${solvedText(coach, result)}${diagnosisText(diagnosis, null, screen)}`
      : shownHints(coach, result),
    nextHint === null ? "" : `  ${plainText(nextHint)}\n`,
    fault === null ? frame.join("") : faultText(fault, frame),
    fault === null ? triedText(triedIn(entry, view, language, screen), detail) : "",
    coach.said.map((line) => `${line}\n`).join(""),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

/** A new cause is a hint, which is told when it is asked for. */
function toldOf(since: Since, isRight: boolean) {
  return { ...since, appeared: isRight ? since.appeared : null };
}

/** The hints that were taken, the last one uppermost: it is what the learner has just asked for. */
function shownHints({ language, screen, hints }: Coach, result: Result): string {
  const all = hintsOn(result, language, screen);
  const shown = all.slice(0, hints).map((text, i) => `  ${COACH_WORDS[language].hint(i + 1, all.length)}\n${text}`);
  return shown.toReversed().join("\n");
}

/** How much of a result fails and can be shown in full; cases with the same outcome are one. */
export function failingIn({ language, screen }: Coach, result: Result): number {
  const seen = entryOf(result);
  if (seen === null || commonFault(seen.entry) !== null) return 0;
  return triedIn(seen.entry, seen.view, language, screen).filter(({ isRight }) => !isRight).length;
}

/** What fails comes first, since the screen begins there. */
function triedText(tried: readonly Tried[], detail: "first" | "all"): string {
  const failing = tried.filter(({ isRight }) => !isRight);
  const inFull = detail === "all" ? failing : failing.slice(0, 1);
  const inLine = tried.filter((each) => !inFull.includes(each));
  return [inFull.map(({ full }) => full).join("\n"), inLine.map(({ line }) => line).join("")]
    .filter((part) => part !== "")
    .join("\n");
}
