import type { Answer, AnsweredCase } from "../model/answer.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Exercise, TestCase } from "../model/exercise.ts";
import type { EngineInfo } from "../model/manifest.ts";
import type { Tensor } from "../model/tensor.ts";
import { opOf } from "../ops/op-of.ts";
import { cacheFolder } from "../store/cache-folder.ts";
import { contentStore } from "../store/content-store.ts";
import { disagreement, tooTight } from "./agreement.ts";
import { answerKey } from "./answer-key.ts";
import { chooseEngine, type Engine, type EngineChoice, loadEngine } from "./engine.ts";
import { bytesOf, keptReference, type Proved } from "./kept-reference.ts";

/**
 * The right results of exercises. The values of tfjs are computed once and cached, and trusted if the float64 model
 * agrees.
 */
export type Reference = {
  readonly engine: EngineInfo;
  readonly answers: (exercise: Exercise) => Promise<Answers>;
  /** The work done; `library`, the libtensorflow mapped into this process, is null if every answer was cached. */
  readonly effort: () => { readonly computed: number; readonly kept: number; readonly library: string | null };
};

/** The answers of one exercise; if the diagnostics include an error, do not trust them. */
type Answers = { readonly cases: readonly AnsweredCase[]; readonly diagnostics: readonly Diagnostic[] };

/** Throws `EngineMissing` if the choice cannot be met. The engine is loaded for the first answer that is not cached. */
export function openReference(choice: EngineChoice): Reference {
  const info = chooseEngine(choice);
  const store = contentStore(cacheFolder("answers"));
  let engine: Promise<Engine> | null = null;
  let library: string | null = null;
  let computed = 0;
  let kept = 0;

  const referenceFor = async (exercise: Exercise, testCase: TestCase, proved: Proved): Promise<Tensor> => {
    const key = answerKey(exercise, testCase, info);
    const bytes = await store.get(key);
    const before = bytes && keptReference(bytes, proved);
    if (before !== null) {
      kept++;
      return before;
    }
    engine ??= loadEngine(info);
    const loaded = await engine;
    library = loaded.library;
    computed++;
    const reference = loaded.compute(exercise, testCase.call);
    await store.put(key, bytesOf(reference));
    return reference;
  };

  return {
    engine: info,
    answers: async (exercise) => {
      const cases: AnsweredCase[] = [];
      const diagnostics: Diagnostic[] = [];
      for (const testCase of exercise.cases) {
        const proved = prove(exercise, testCase);
        const answer = { reference: await referenceFor(exercise, testCase, proved), ...proved };
        const found = disagreement(exercise, testCase, answer, info.name) ?? tooTight(exercise, testCase, answer);
        if (found !== null) diagnostics.push(found);
        cases.push({ testCase, answer: withChosenTolerance(answer, exercise) });
      }
      return { cases, diagnostics };
    },
    effort: () => ({ computed, kept, library }),
  };
}

/** What is known of a right answer without tfjs. */
export function prove(exercise: Exercise, { call }: TestCase): Proved {
  const { model, tolerance } = opOf(exercise);
  return { expected: model(call), tolerance: tolerance(call) };
}

/** The answer with the tolerance that the exercise's author chose, if any. */
export function withChosenTolerance(answer: Answer, exercise: Exercise): Answer {
  if (exercise.tolerance === null) return answer;
  return { ...answer, tolerance: { ...exercise.tolerance, bound: "chosen", why: "the exercise says so" } };
}
