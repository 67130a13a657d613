import { type Fact, type FactKind, standsAlone } from "../../feedback/block.ts";
import { Said } from "../shared/said.tsx";

/** Facts that tell a learner what to do next. */
const TO_DO: ReadonlySet<FactKind> = new Set(["hint", "interface"]);

/** Facts as a list of terms, followed by those that stand alone. */
export function Facts({ facts, exercise }: { readonly facts: readonly Fact[]; readonly exercise: string }) {
  const listed = facts.filter((each) => !standsAlone(each));
  return (
    <>
      {listed.length === 0 ? null : (
        <dl class="facts">
          {listed.map((each, i) => (
            <Listed key={i} fact={each} exercise={exercise} />
          ))}
        </dl>
      )}
      {facts.filter(standsAlone).map(({ kind, text }) => (
        <p key={kind} class={kind === "mutated-input" ? "note" : undefined}>
          <Said text={text} />
        </p>
      ))}
    </>
  );
}

function Listed({ fact: { kind, label, text, list }, exercise }: { readonly fact: Fact; readonly exercise: string }) {
  return (
    <>
      <dt class={TO_DO.has(kind) ? "advice" : undefined}>{label}</dt>
      <dd>
        <Said text={text} exercise={exercise} />
        {list.length === 0 ? null : (
          <ul>
            {list.map((each, i) => (
              <li key={i}>
                <Said text={each} />
              </li>
            ))}
          </ul>
        )}
      </dd>
    </>
  );
}
