import type { Answer, AnsweredCase } from "../model/answer.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Exercise, TestCase } from "../model/exercise.ts";
import type { EngineInfo } from "../model/manifest.ts";
import { opOf } from "../ops/op-of.ts";
import { disagreement, tooTight } from "./agreement.ts";
import { chooseEngine, type EngineChoice } from "./engine.ts";
import { type EngineEffort, engineAnswers } from "./engine-answers.ts";
import type { Proved } from "./kept-reference.ts";
import { faultDiagnostic } from "./lock/fault.ts";
import { takenLocks } from "./lock/taken-locks.ts";
import { type Unlocked, unlock } from "./lock/unlock.ts";
import type { Tell } from "./source.ts";

/**
 * The right results of exercises: the values of tfjs, out of the locks beside the specs, the user's cache or the engine
 * itself. They are trusted if the float64 model agrees.
 */
export type Reference = {
  readonly answers: (exercise: Exercise) => Promise<Answers>;
  /** The engine that the answers so far are of; if all were locked, that of the locks. */
  readonly engine: () => EngineInfo;
  /** The work done, and how many answers were locked. */
  readonly effort: () => EngineEffort & { readonly locked: number };
  /** The engines of locked answers. */
  readonly lockEngines: () => readonly EngineInfo[];
};

/** The answers of one exercise; if the diagnostics include an error, do not trust them. */
type Answers = { readonly cases: readonly AnsweredCase[]; readonly diagnostics: readonly Diagnostic[] };

/**
 * Where answers come from. `auto`: from locks, and what is not locked from tfjs-node or else the pure engine; `locked`:
 * from locks alone; an engine: from it alone.
 */
export type AnswerChoice = EngineChoice | "locked";

/** `isFresh`: nothing is taken from the cache. */
type ReferenceSettings = { readonly tell?: Tell; readonly isFresh?: boolean };

/** Throws `EngineMissing` if the choice cannot be met. */
export function openReference(
  choice: AnswerChoice,
  { tell = () => undefined, isFresh = false }: ReferenceSettings = {},
): Reference {
  const takesLocks = choice === "auto" || choice === "locked";
  const computing = choice === "locked" ? null : engineAnswers(chooseEngine(choice), tell, isFresh);
  const taken = takenLocks(tell);

  const compute = async (exercise: Exercise, testCase: TestCase, proved: Proved) => {
    if (computing === null) throw new Error("only locked answers are taken");
    return { reference: await computing.answer(exercise, testCase, proved), engine: computing.engine };
  };

  return {
    answers: async (exercise) => {
      const proved = new Map(exercise.cases.map((testCase) => [testCase, prove(exercise, testCase)]));
      const locks = takesLocks ? await unlock(exercise, proved) : NO_LOCKS;
      if (computing === null && locks.faults.length > 0)
        return { cases: [], diagnostics: locks.faults.map(faultDiagnostic) };
      for (const fault of locks.faults) tell({ kind: "lock-refused", fault });
      const cases: AnsweredCase[] = [];
      const diagnostics: Diagnostic[] = [];
      for (const [testCase, known] of proved) {
        const locked = locks.answers.get(testCase);
        const given = locked ? taken.take(locked) : await compute(exercise, testCase, known);
        const answer = { reference: given.reference, ...known };
        const found =
          disagreement(exercise, testCase, answer, given.engine.name) ?? tooTight(exercise, testCase, answer);
        if (found !== null) diagnostics.push(found);
        cases.push({ testCase, answer: withChosenTolerance(answer, exercise) });
      }
      return { cases, diagnostics };
    },
    engine: () => {
      const [ofLocks] = taken.engines();
      const engine = computing?.isUsed() ? computing.engine : (ofLocks ?? computing?.engine);
      if (engine === undefined) throw new Error("there is no answer yet, so no engine");
      return engine;
    },
    effort: () => ({ ...(computing?.effort() ?? NO_EFFORT), locked: taken.count() }),
    lockEngines: taken.engines,
  };
}

const NO_LOCKS: Unlocked = { answers: new Map(), faults: [] };
const NO_EFFORT: EngineEffort = { computed: 0, kept: 0, library: null };

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
