import type { KeyName } from "../report/locales/coach-words.ts";
import { bodyLines, failingIn } from "./body.ts";
import { type Coach, RESULT, type Step, step } from "./coach.ts";
import { hintsOn } from "./hints.ts";
import { cellBeside, wrongCase } from "./window.ts";

/** A key, or several of one kind: what it is called, whether it can do something now, and what that is. */
export type KeyRow = {
  readonly keys: readonly string[];
  /** How the footer writes it; null: any key. */
  readonly sign: string | null;
  readonly name: (coach: Coach) => KeyName;
  readonly isPossible: (coach: Coach) => boolean;
  readonly act: (coach: Coach, key: string) => Step;
};

const isRunning = ({ run }: Coach) => run === "checking";
const isOn =
  (...kinds: readonly Coach["page"]["kind"][]) =>
  ({ page, run }: Coach) =>
    run !== "checking" && kinds.includes(page.kind);
const isAtRest = isOn("result", "window", "task");
const back = (coach: Coach): Coach => ({ ...coach, page: RESULT, scrolled: 0 });

/** To add a key, add a row; the footer has them in this order. */
export const KEYS: readonly KeyRow[] = [
  row(
    "s",
    "start",
    (coach) => isOn("result", "task")(coach) && coach.run === "unwritten",
    (coach) => step(coach, { kind: "write" }),
  ),
  row(
    "n",
    "next",
    (coach) => isAtRest(coach) && nextOf(coach) !== null,
    (coach) => {
      const id = nextOf(coach);
      return id === null ? step(coach) : step(coach, { kind: "open", id });
    },
  ),
  row(
    "r",
    "again",
    (coach) => isAtRest(coach) && coach.run === "stopped",
    (coach) => step({ ...coach, run: "checking" }, { kind: "check" }),
  ),
  row(
    "h",
    "hint",
    (coach) => isAtRest(coach) && hintsLeft(coach) > 0,
    (coach) => step({ ...back(coach), hints: coach.hints + 1 }, { kind: "hint-taken" }),
  ),
  {
    ...row("←↑↓→", "move", isOn("window"), (coach, key) => {
      const wrong = coach.result && wrongCase(coach.result);
      if (wrong === null || coach.page.kind !== "window") return step(back(coach));
      return step({ ...coach, page: { kind: "window", cell: cellBeside(coach.page.cell, key, wrong) } });
    }),
    keys: ["left", "up", "down", "right"],
  },
  row(
    "w",
    "window",
    (coach) => isOn("result", "task")(coach) && coach.result !== null && wrongCase(coach.result) !== null,
    (coach) => {
      const wrong = coach.result && wrongCase(coach.result);
      if (wrong === null) return step(coach);
      return step({ ...back(coach), page: { kind: "window", cell: wrong.report.verdict.first.at } });
    },
  ),
  {
    ...row(
      "a",
      "all",
      (coach) => isOn("result")(coach) && coach.result !== null && failingIn(coach, coach.result) > 1,
      (coach) => step({ ...coach, scrolled: 0, page: { kind: "result", detail: isInFull(coach) ? "first" : "all" } }),
    ),
    name: (coach) => (isInFull(coach) ? "first" : "all"),
  },
  row(
    "t",
    "task",
    (coach) => isOn("result", "window")(coach) && coach.result !== null,
    (coach) => step({ ...back(coach), page: { kind: "task" } }),
  ),
  row(
    "l",
    "list",
    (coach) => isAtRest(coach) && coach.run !== "opening",
    (coach) => step(coach, { kind: "list" }),
  ),
  {
    ...row("↑↓", "choose", isOn("list"), (coach, key) => {
      if (coach.page.kind !== "list") return step(coach);
      const last = coach.page.exercises.length - 1;
      const chosen = Math.min(last, Math.max(0, coach.page.chosen + (key === "up" ? -1 : 1)));
      return step({ ...coach, page: { ...coach.page, chosen } });
    }),
    keys: ["up", "down"],
  },
  {
    ...row("↵", "open", isOn("list"), (coach) => {
      const id = coach.page.kind === "list" ? coach.page.exercises[coach.page.chosen]?.id : undefined;
      return id === undefined ? step(coach) : step(coach, { kind: "open", id });
    }),
    keys: ["enter"],
  },
  row(
    "o",
    "edit",
    (coach) => isAtRest(coach) && coach.canEdit && (coach.run === "begun" || hasWork(coach)),
    (coach) => step(coach, { kind: "edit" }),
  ),
  row(
    "k",
    "language",
    (coach) => isAtRest(coach) || isOn("list")(coach),
    (coach) => step({ ...coach, language: coach.language === "en" ? "ko" : "en" }),
  ),
  row(
    "x",
    "reset",
    (coach) => isAtRest(coach) && hasWork(coach),
    (coach) => step({ ...back(coach), page: { kind: "reset" } }),
  ),
  row("y", "yes", isOn("reset"), (coach) => step(back(coach), { kind: "reset" })),
  { ...row("n", "no", isOn("reset"), (coach) => step(back(coach))), keys: ["n", "escape"] },
  {
    ...row(
      "↑↓",
      "scroll",
      (coach) => isOn("result", "task")(coach) && isTooLong(coach),
      (coach, key) => step({ ...coach, scrolled: scrolledBy(coach, key) }),
    ),
    keys: ["up", "down", "page-up", "page-down"],
  },
  { ...row("esc", "back", isOn("window", "task", "list"), (coach) => step(back(coach))), keys: ["escape", "b"] },
  { ...row("", "stop", isRunning, (coach) => step({ ...coach, run: "stopped" }, { kind: "cancel" })), sign: null },
  {
    ...row(
      "q",
      "quit",
      () => true,
      (coach) => step(coach, { kind: "quit" }),
    ),
    keys: ["q", "ctrl-d"],
  },
];

function row(sign: string, name: KeyName, isPossible: KeyRow["isPossible"], act: KeyRow["act"]): KeyRow {
  return { keys: [sign], sign, name: () => name, isPossible, act };
}

/** What a key does now; null: nothing. */
export function rowFor(coach: Coach, key: string): KeyRow | null {
  const possible = KEYS.filter(({ isPossible }) => isPossible(coach));
  return possible.find(({ keys }) => keys.includes(key)) ?? possible.find(({ sign }) => sign === null) ?? null;
}

function nextOf({ run, result }: Coach): string | null {
  return run === "checked" ? (result?.next?.id ?? null) : null;
}

function hintsLeft({ result, language, screen, hints }: Coach): number {
  return result === null ? 0 : hintsOn(result, language, screen).length - hints;
}

function isInFull({ page }: Coach): boolean {
  return page.kind === "result" && page.detail === "all";
}

function hasWork({ run }: Coach): boolean {
  return run === "stopped" || run === "checked";
}

/** The lines that the head and the foot take at least. */
const AROUND = 5;

function isTooLong(coach: Coach): boolean {
  return bodyLines(coach).length > coach.screen.height - AROUND;
}

/** The last lines stay on the screen. */
function scrolledBy(coach: Coach, key: string): number {
  const room = Math.max(1, coach.screen.height - AROUND);
  const by = { up: -1, down: 1, "page-up": -room, "page-down": room }[key] ?? 0;
  return Math.min(Math.max(0, bodyLines(coach).length - room + 1), Math.max(0, coach.scrolled + by));
}
