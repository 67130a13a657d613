import { decodeFrame, MalformedFrame } from "../wire/frame.ts";
import type { Reply } from "../wire/protocol.ts";
import { replyOf } from "../wire/reply.ts";
import type { Listener } from "./jailed-process.ts";
import { FRAME_BYTES } from "./limits.ts";
import type { Meter } from "./meter.ts";
import { type Allowance, type Death, type Dropped, openQuestion, type Progress, type Question } from "./question.ts";

/** The questions to one process: each one's watch begins when the one before is answered. */
export type Queue = Listener & {
  /** Waits until the question is answered, or the process has ended at it or before it. */
  put(asked: Asked): Promise<Reply | Death | Dropped>;
};

/** A question, before its turn comes. */
export type Asked = {
  readonly id: number;
  readonly allowance: Allowance;
  readonly progress: Progress;
  /** Whether memory is counted from what the process has when its turn comes, or else from the previous baseline. */
  readonly isCountedAnew: boolean;
  /** The most numbers a result may have. */
  readonly maxElements: number;
};

/** `meter` is null until the process is ready; `end` is called when it gave no answer. */
export function openQueue(meter: () => Meter | null, hasIsolate: boolean, end: () => void): Queue {
  const waiting: (Asked & { readonly settle: (answer: Reply | Death | Dropped) => void })[] = [];
  let question: Question | null = null;
  let maxElements = 0; // of the reply to the question
  let openMiB = 0;

  return {
    put(asked) {
      const { promise, resolve } = Promise.withResolvers<Reply | Death | Dropped>();
      waiting.push({ ...asked, settle: resolve });
      if (question === null) proceed();
      return promise;
    },
    maxBytes: () => FRAME_BYTES + Float64Array.BYTES_PER_ELEMENT * maxElements,
    receive(bytes) {
      const frame = decodeFrame(bytes);
      if (frame.id !== question?.id) throw new MalformedFrame("a reply to nothing that was asked");
      question.replied(replyOf(frame));
    },
    malformed: () => (question === null ? end() : question.malformed()),
    killed: () => question?.dropped(),
    died: (stderr) => question?.died(stderr),
  };

  function proceed(): void {
    const next = waiting.shift();
    if (next === undefined) return;
    const { id, allowance, progress, settle } = next;
    maxElements = next.maxElements;
    if (next.isCountedAnew) openMiB = meter()?.rssMiB() ?? 0;
    question = openQuestion(id, { meter: meter(), openMiB, hasIsolate }, allowance, progress, (answer) => {
      question = null;
      settle(answer);
      if (answer.kind !== "ended" && answer.kind !== "dropped") return proceed();
      for (const left of waiting.splice(0)) left.settle({ kind: "dropped" });
      end();
    });
  }
}
