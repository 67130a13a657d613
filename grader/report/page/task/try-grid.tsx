import { useState } from "preact/hooks";
import { at, offsetOf } from "../../../numeric/shape.ts";
import { TRY_WORDS } from "../../locales/try-words.ts";
import { numberText } from "../../text/numbers.ts";
import { pathText } from "../../text/shape.ts";
import { Code } from "../shared/code.tsx";
import { Grid } from "../shared/grid.tsx";
import { useSetting } from "../shared/setting.ts";
import { SliceTabs } from "../shared/slice-tabs.tsx";
import type { Trial } from "./data.ts";
import { resultsOf, windowOfCell, workingOf } from "./trial.ts";
import { TrialControls } from "./trial-controls.tsx";
import { TrialInput } from "./trial-input.tsx";
import { trialPlane } from "./trial-plane.ts";

/** A small input to pool by hand: everything can be changed, and the result follows at once. */
export function TryGrid({ seed }: { readonly seed: Trial }) {
  const { language } = useSetting();
  const words = TRY_WORDS[language];
  const [trial, setTrial] = useState<Trial>(seed);
  const [isCompared, setCompared] = useState(false);
  const [chosen, choose] = useState<readonly number[]>(seed.shape.map(() => 0));
  const results = resultsOf(trial);
  const plane = trialPlane(trial.layout);
  const cell =
    results === null ? null : chosen.map((index, axis) => Math.min(index, at(results.right.shape, axis) - 1));
  const slice = plane.others.map((axis) => at(chosen, axis));
  const peek = (next: readonly number[]) =>
    choose(chosen.map((index, axis) => (plane.others.includes(axis) ? at(next, plane.others.indexOf(axis)) : index)));
  return (
    <section class="try">
      <h4>{words.heading}</h4>
      <p>{words.lead}</p>
      <TrialControls
        trial={trial}
        change={setTrial}
        isCompared={isCompared}
        compare={setCompared}
        reset={() => setTrial(seed)}
      />
      <SliceTabs shape={trial.shape} plane={plane} slice={slice} choose={peek}>
        <div class="beside-grids">
          <TrialInput
            trial={trial}
            plane={plane}
            slice={slice}
            window={cell === null ? null : windowOfCell(trial, cell)}
            change={(values) => setTrial({ ...trial, values })}
          />
          {results === null || cell === null ? null : (
            <Grid
              label={words.gives[trial.gives]}
              tensor={results.right}
              plane={plane}
              slice={slice}
              chosen={cell}
              choose={choose}
              spoken={(place) =>
                words.cell(pathText(place), numberText(at(results.right.values, offsetOf(place, results.right.shape))))
              }
            />
          )}
          {results === null || !isCompared ? null : (
            <Grid
              label={words.wrong[trial.gives]}
              tensor={results.wrong}
              plane={plane}
              slice={slice}
              strengths={results.wrong.values.map((value, i) => (value === results.right.values[i] ? 0 : 4))}
            />
          )}
        </div>
      </SliceTabs>
      <p class="working" aria-live="polite">
        {results === null || cell === null ? (
          words.noWindow
        ) : (
          <>
            {words.cell(pathText(cell), "")}
            <Code>{workingOf(trial, cell, at(results.right.values, offsetOf(cell, results.right.shape)))}</Code>
            {isCompared ? <> {compared(results)}</> : null}
          </>
        )}
      </p>
    </section>
  );

  function compared({ right, wrong }: NonNullable<typeof results>): string {
    const different = wrong.values.filter((value, i) => value !== right.values[i]).length;
    return different === 0 ? words.same[trial.gives] : words.differs(different);
  }
}
