import type { Exercise, TestCase } from "../model/exercise.ts";
import type { EngineInfo } from "../model/manifest.ts";
import type { Tensor } from "../model/tensor.ts";
import { cacheFolder } from "../store/cache-folder.ts";
import { contentStore } from "../store/content-store.ts";
import { answerKey } from "./answer-key.ts";
import { type Engine, loadEngine } from "./engine.ts";
import { bytesOf, keptReference, type Proved } from "./kept-reference.ts";
import type { Tell } from "./source.ts";

/** The answers of an engine, and the work that they took. */
export type EngineAnswers = {
  readonly engine: EngineInfo;
  readonly answer: (exercise: Exercise, testCase: TestCase, proved: Proved) => Promise<Tensor>;
  /** Whether it was asked for any answer. */
  readonly isUsed: () => boolean;
  readonly effort: () => EngineEffort;
};

/** `library`, the libtensorflow mapped into this process, is null if every answer was cached. */
export type EngineEffort = { readonly computed: number; readonly kept: number; readonly library: string | null };

/**
 * Answers are computed once and cached, and a cached one is trusted if the float64 model agrees. The engine is loaded
 * for the first answer that is not cached; `isFresh`: none is taken from the cache.
 */
export function engineAnswers(info: EngineInfo, tell: Tell, isFresh: boolean): EngineAnswers {
  const store = contentStore(cacheFolder("answers"));
  let engine: Promise<Engine> | null = null;
  let isUsed = false;
  let library: string | null = null;
  let computed = 0;
  let kept = 0;
  return {
    engine: info,
    answer: async (exercise, testCase, proved) => {
      if (!isUsed) tell({ kind: "engine", engine: info });
      isUsed = true;
      const key = answerKey(exercise, testCase, info);
      const bytes = isFresh ? null : await store.get(key);
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
    },
    isUsed: () => isUsed,
    effort: () => ({ computed, kept, library }),
  };
}
