import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Coach, Wish } from "../coach/coach.ts";
import { withHint } from "../coach/past.ts";
import { pastsIn } from "../coach/past-file.ts";
import type { Event } from "../coach/step.ts";
import { skeletonOf } from "../handout/skeleton.ts";
import { inCourseOrder, withPart } from "../spec/course/order.ts";
import { readExercises } from "../spec/read-exercises.ts";
import { writeWhole } from "../store/write-whole.ts";
import { fileFor } from "../submissions/unclaimed.ts";
import type { CheckTarget } from "./check-target.ts";
import type { Context } from "./command.ts";
import { type Desk, type DeskOptions, openDesk } from "./desk.ts";
import type { Editor } from "./editor.ts";
import { EXIT } from "./exit.ts";
import { courseMemory, keepPast } from "./memory.ts";
import { keptPlace, startOver } from "./start-over.ts";
import type { Streams } from "./streams.ts";
import type { Terminal } from "./terminal.ts";

/** What the coach works with beside its screen. */
export type Hands = {
  /** The exercise that is open; null while one is opened, or if its spec is in error. */
  desk: Desk | null;
  target: CheckTarget;
  readonly options: DeskOptions;
  readonly context: Context;
  readonly editor: Editor | null;
  readonly terminal: Terminal;
  readonly now: () => Coach;
  readonly send: (event: Event) => void;
  readonly end: (code: number) => void;
};

type Grant<Kind extends Wish["kind"]> = (hands: Hands, wish: Extract<Wish, { readonly kind: Kind }>) => unknown;

/** How each wish of the coach comes true. */
const GRANTS: { readonly [Kind in Wish["kind"]]: Grant<Kind> } = {
  check: async ({ desk, send }) => {
    const worked = await desk?.check();
    if (worked) send({ kind: "checked", result: worked.result });
  },
  cancel: ({ desk }) => desk?.cancel(),
  open: (hands, { id }) => {
    const file = join(dirname(hands.target.file), fileFor(id));
    return openExercise(hands, { ...hands.target, id, file });
  },
  write: async ({ desk, send, now }) => {
    if (desk === null) return;
    if (!existsSync(desk.file)) await writeWhole(desk.file, skeletonOf(desk.work.exercise, now().language));
    desk.watchAgain();
    send({ kind: "found", found: desk.found() });
  },
  reset: async ({ desk, target, context, send, now }) => {
    if (desk === null) return;
    const kept = keptPlace(courseMemory(target.exercisesFolder, context), target.id);
    await startOver(desk.work.exercise, desk.file, kept, now().language);
    send({ kind: "notice", notice: { kind: "reset", kept: desk.work.kept } });
  },
  edit: async ({ desk, editor, terminal, send }) => {
    if (desk === null || editor === null) return;
    const { file } = desk;
    const isOpened = editor.hasWindow ? await editor.open(file) : await terminal.lend(() => editor.open(file));
    if (!isOpened) send({ kind: "notice", notice: { kind: "no-editor", program: editor.program } });
  },
  list: async ({ target: { exercisesFolder }, context, send }) => {
    const { parts } = context.course;
    const { exercises } = await readExercises(exercisesFolder, [], inCourseOrder(parts));
    const pasts = pastsIn(courseMemory(exercisesFolder, context));
    send({ kind: "listed", exercises: exercises.map((each) => withPart(each, parts)), pasts });
  },
  "hint-taken": ({ target: { exercisesFolder, id }, context, now }) =>
    keepPast(courseMemory(exercisesFolder, context), id, withHint, now().language, context),
  quit: ({ now, end }) => end(now().result?.isRight === true ? EXIT.done : EXIT.notRight),
  interrupt: ({ end }) => end(EXIT.interrupted),
};

export async function grant<Kind extends Wish["kind"]>(
  hands: Hands,
  wish: Extract<Wish, { readonly kind: Kind }>,
): Promise<void> {
  await GRANTS[wish.kind as Kind](hands, wish);
}

/** Opens an exercise in place of the one that is open. */
export async function openExercise(hands: Hands, target: CheckTarget): Promise<void> {
  const { options, context, send } = hands;
  const left = hands.desk;
  hands.desk = null;
  hands.target = target;
  send({ kind: "opening" });
  await left?.close();
  const { streams, said } = listening(context.streams);
  const desk = await openDesk(target, options, { ...context, streams }, (found) => send({ kind: "found", found }));
  hands.desk = desk;
  if (desk === null) return send({ kind: "faulty", said });
  send({ kind: "opened", work: desk.work, said: limitsIn(said) });
  send({ kind: "found", found: desk.found() });
}

/** Streams whose messages are kept for the screen. */
function listening(streams: Streams): { readonly streams: Streams; readonly said: readonly string[] } {
  const said: string[] = [];
  const listen = (text: string) => {
    said.push(...text.split("\n").filter(Boolean));
  };
  return { streams: { ...streams, out: listen, err: listen, live: false }, said };
}

/** What is said only because it limits the results. */
function limitsIn(said: readonly string[]): readonly string[] {
  return said.filter((line) => line.startsWith("notice: "));
}
