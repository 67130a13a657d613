import type { Fact } from "../../feedback/block.ts";
import type { Sentence } from "../../locales/sentence.ts";
import { Code } from "../shared/code.tsx";
import { Said } from "../shared/said.tsx";
import { useSetting } from "../shared/setting.ts";
import { comparisonOf } from "./comparison.ts";
import type { OwnExercise, SharedExercise } from "./data.ts";
import { Explorer } from "./explorer.tsx";
import { Facts } from "./facts.tsx";

type Props = {
  readonly own: OwnExercise;
  readonly shared: SharedExercise;
  readonly facts: readonly Fact[];
  /** The advice given for every case. */
  readonly advised: Sentence | null;
};

/** What the function seems to do, the cases that show it, a hint, and the smallest call on which it fails. */
export function DiagnosisPart({ own, shared, facts, advised }: Props) {
  const { pageWords } = useSetting();
  if (facts.length === 0 && advised === null && own.counterexample === undefined) return null;
  return (
    <section class="diagnosis">
      <h3>{pageWords.diagnosis}</h3>
      <Facts facts={facts.filter(({ kind }) => !OF_CAUSE.has(kind))} exercise={own.exercise} />
      <Cause facts={facts.filter(({ kind }) => OF_CAUSE.has(kind))} exercise={own.exercise} />
      {advised === null ? null : (
        <p>
          <Said text={advised} />
        </p>
      )}
      {own.counterexample === undefined ? null : <Proof own={own} shared={shared} />}
    </section>
  );
}

/** The cause and what belongs to it: told to students who ask, and to staff at once. */
const OF_CAUSE: ReadonlySet<Fact["kind"]> = new Set(["cause", "suspect", "explained", "evidence", "also-fits"]);

function Cause({ facts, exercise }: { readonly facts: readonly Fact[]; readonly exercise: string }) {
  const { words, isForStaff } = useSetting();
  if (facts.length === 0) return null;
  return (
    <details class="cause" open={isForStaff}>
      <summary>
        <span>{words.next.showCause}</span>
      </summary>
      <Facts facts={facts} exercise={exercise} />
    </details>
  );
}

function Proof({ own: { counterexample }, shared }: Pick<Props, "own" | "shared">) {
  const { words } = useSetting();
  if (counterexample === undefined) return null;
  const { expected, actual, code, shapes } = counterexample;
  return (
    <div class="proof">
      <p>
        {words.labels.counterexample}: <Code>{code}</Code>,{" "}
        <span class="shapes" translate={false}>
          {shapes}
        </span>
      </p>
      {actual === null ? (
        <p>
          {words.labels.actual}: {words.labels.noTensor}
        </p>
      ) : null}
      <Explorer
        comparison={comparisonOf(counterexample, actual, shared)}
        startAt={expected === null ? [] : expected.shape.map(() => 0)}
      />
    </div>
  );
}
