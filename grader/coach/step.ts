import type { Exercise } from "../model/exercise.ts";
import { type Coach, type Found, type Notice, RESULT, type Result, type Step, step, type Work } from "./coach.ts";
import { rowFor } from "./keys.ts";
import type { Pasts } from "./past.ts";

/** What happens while the coach runs. */
export type Event =
  | { readonly kind: "key"; readonly key: string }
  | { readonly kind: "opening" }
  | { readonly kind: "found"; readonly found: Found }
  | { readonly kind: "faulty"; readonly said: readonly string[] }
  | { readonly kind: "opened"; readonly work: Work; readonly said: readonly string[] }
  | { readonly kind: "checked"; readonly result: Result }
  | { readonly kind: "listed"; readonly exercises: readonly Exercise[]; readonly pasts: Pasts }
  | { readonly kind: "resized"; readonly width: number; readonly height: number }
  | { readonly kind: "notice"; readonly notice: Notice };

/** The coach after an event, and what is to be done. It never goes to another exercise by itself. */
export function afterEvent(coach: Coach, event: Event): Step {
  switch (event.kind) {
    case "key":
      return afterKey(coach, event.key);
    case "found":
      return afterFound(atResult(coach), event.found);
    case "opening":
      return step({ ...atResult(coach), run: "opening", work: null, result: null, hints: 0, notice: null, said: [] });
    case "faulty":
      return step({ ...coach, run: "faulty", said: event.said });
    case "opened":
      return step({ ...coach, work: event.work, said: event.said });
    case "checked":
      return step(withResult(coach, event.result));
    case "listed": {
      const { exercises, pasts } = event;
      const chosen = Math.max(
        0,
        exercises.findIndex(({ id }) => id === coach.work?.exercise.id),
      );
      return step({ ...coach, page: { kind: "list", exercises, pasts, chosen } });
    }
    case "resized":
      return step({ ...coach, screen: { ...coach.screen, width: event.width, height: event.height } });
    case "notice":
      return step({ ...coach, notice: event.notice });
  }
}

function afterFound(coach: Coach, found: Found): Step {
  switch (found) {
    case "work":
      return step({ ...coach, run: "checking" }, { kind: "check" });
    case "skeleton":
      return step({ ...coach, run: "begun", result: null }, { kind: "cancel" });
    case "nothing":
      return step({ ...coach, run: "unwritten", result: null }, { kind: "cancel" });
  }
}

function afterKey(coach: Coach, key: string): Step {
  if (key === "ctrl-c") return step(coach, { kind: "interrupt" });
  const said: Coach = { ...coach, notice: null };
  return rowFor(said, key)?.act(said, key) ?? step(coach);
}

/** All failing cases stay in full where they are. */
function atResult(coach: Coach): Coach {
  return coach.page.kind === "result" ? coach : { ...coach, page: RESULT, scrolled: 0 };
}

/** Hints stay where they are about the same; otherwise they begin anew. */
function withResult(coach: Coach, result: Result): Coach {
  const isSame = coach.result !== null && aboutOf(coach.result) === aboutOf(result);
  return { ...coach, run: "checked", result, ...(isSame ? {} : { hints: 0, scrolled: 0 }) };
}

function aboutOf({ seen }: Result): string {
  return seen.report.exercises.map(({ verdict, diagnosis }) => [verdict, ...(diagnosis?.misconceptions ?? [])]).join();
}
