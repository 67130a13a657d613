import type { Answer, AnsweredCase } from "../model/answer.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Exercise, TestCase } from "../model/exercise.ts";
import type { EngineInfo } from "../model/manifest.ts";
import { opNamed } from "../ops/table.ts";
import { cacheFolder } from "../store/cache-folder.ts";
import { contentStore } from "../store/content-store.ts";
import { disagreement, tooTight } from "./agreement.ts";
import { answerFromBytes, answerToBytes } from "./answer-bytes.ts";
import { answerKey } from "./answer-key.ts";
import { chooseEngine, type Engine, type EngineChoice, loadEngine } from "./engine.ts";

/** The right results of exercises, computed once and kept. */
export type Reference = {
  readonly engine: EngineInfo;
  readonly answers: (exercise: Exercise) => Promise<Answers>;
  /** What it took: the libtensorflow mapped into this process is null where every answer was already kept. */
  readonly effort: () => { readonly computed: number; readonly kept: number; readonly library: string | null };
};

/** The answers of one exercise; with an error among the diagnostics they are not to be trusted. */
export type Answers = { readonly cases: readonly AnsweredCase[]; readonly diagnostics: readonly Diagnostic[] };

/** Throws `EngineMissing` where the choice cannot be met. The engine is loaded when the first answer is not kept. */
export function openReference(choice: EngineChoice): Reference {
  const info = chooseEngine(choice);
  const store = contentStore(cacheFolder("answers"));
  let engine: Promise<Engine> | null = null;
  let library: string | null = null;
  let computed = 0;
  let kept = 0;

  const answerOf = async (exercise: Exercise, testCase: TestCase): Promise<Answer> => {
    const key = answerKey(exercise, testCase, info);
    const bytes = await store.get(key);
    if (bytes !== null) {
      kept++;
      return answerFromBytes(bytes);
    }
    engine ??= loadEngine(info);
    const loaded = await engine;
    library = loaded.library;
    computed++;
    const answer = compute(loaded, exercise, testCase);
    await store.put(key, answerToBytes(answer));
    return answer;
  };

  return {
    engine: info,
    answers: async (exercise) => {
      const cases: AnsweredCase[] = [];
      const diagnostics: Diagnostic[] = [];
      for (const testCase of exercise.cases) {
        const answer = await answerOf(exercise, testCase);
        const found = disagreement(exercise, testCase, answer, info.name) ?? tooTight(exercise, testCase, answer);
        if (found !== null) diagnostics.push(found);
        cases.push({ testCase, answer: withChosenTolerance(answer, exercise) });
      }
      return { cases, diagnostics };
    },
    effort: () => ({ computed, kept, library }),
  };
}

function compute(engine: Engine, exercise: Exercise, testCase: TestCase): Answer {
  const op = opNamed(exercise.op);
  const inputs = testCase.inputs.map(({ tensor }) => tensor);
  const options = testCase.options ?? {};
  return {
    reference: engine.compute(op, inputs, options, exercise.layout),
    expected: op.model(inputs, options, exercise.layout),
    tolerance: op.tolerance(inputs, options, exercise.layout),
  };
}

function withChosenTolerance(answer: Answer, exercise: Exercise): Answer {
  if (exercise.tolerance === null) return answer;
  return { ...answer, tolerance: { ...exercise.tolerance, bound: "chosen", why: "the exercise says so" } };
}
