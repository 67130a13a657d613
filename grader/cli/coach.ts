import { type Coach, RESULT } from "../coach/coach.ts";
import { closingText, frame } from "../coach/frame.ts";
import { afterEvent, type Event } from "../coach/step.ts";
import type { CheckTarget } from "./check-target.ts";
import type { Context } from "./command.ts";
import type { DeskOptions } from "./desk.ts";
import { editorOf } from "./editor.ts";
import { openTerminal, terminalSize } from "./terminal.ts";
import { grant, type Hands, openExercise } from "./wishes.ts";

/** Watches a learner's file on a terminal, until they have had enough. Returns the exit code. */
export async function coach(target: CheckTarget, options: DeskOptions, context: Context): Promise<number> {
  const ended = Promise.withResolvers<number>();
  const editor = editorOf();
  const underWay = new Set<Promise<void>>();
  const begin = (work: Promise<void>) => {
    underWay.add(work);
    work.finally(() => underWay.delete(work));
  };
  let now = beginning(options, context, editor !== null);

  const send = (event: Event) => {
    const { coach: next, wishes } = afterEvent(now, event);
    now = next;
    terminal.show(frame(now));
    for (const wish of wishes) begin(grant(hands, wish).catch(ended.reject));
  };
  const terminal = openTerminal(
    {
      onKey: (key) => send({ kind: "key", key }),
      onResize: (width, height) => send({ kind: "resized", width, height }),
    },
    context.stop.signal,
  );
  const hands: Hands = {
    ...{ desk: null, target, options, context, editor, terminal, send },
    now: () => now,
    end: ended.resolve,
  };

  openExercise(hands, target).catch(ended.reject);
  try {
    return await ended.promise;
  } finally {
    terminal.close();
    context.streams.out(closingText(now));
    await hands.desk?.close();
    await Promise.all(underWay); // what is to be remembered is written
  }
}

function beginning({ lang }: DeskOptions, { streams }: Context, canEdit: boolean): Coach {
  return {
    language: lang,
    screen: { ...streams.screen, ...terminalSize() },
    canEdit,
    work: null,
    run: "opening",
    result: null,
    page: RESULT,
    hints: 0,
    scrolled: 0,
    notice: null,
    said: [],
  };
}
