import { useState } from "preact/hooks";
import { sameShape } from "../../../numeric/shape.ts";
import type { CasePictures } from "../../access/view.ts";
import { hasCell } from "../../text/plane.ts";
import { pathText } from "../../text/shape.ts";
import { whichOf } from "./case-facts.ts";
import type { SharedCase, ShownDifference } from "./data.ts";
import { DifferenceMap, Picture } from "./picture.tsx";
import { useSetting } from "./setting.ts";
import { type Box, windowAt } from "./window.ts";

type Props = {
  readonly pictures: CasePictures;
  readonly shared: SharedCase | undefined;
  readonly differences: readonly ShownDifference[];
};

/** A case in pictures, with the window of a cell that differs. */
export function CasePicturesRow({ pictures, shared, differences }: Props) {
  const { words } = useSetting();
  const [chosen, choose] = useState(0);
  const { input, expected, actual, comparisons } = pictures;
  const cell = differences[chosen]?.at ?? null;
  const cellBox = cell === null ? null : { start: cell, shape: cell.map(() => 1) };
  return (
    <>
      <WhichDifference differences={differences} chosen={chosen} choose={choose} />
      <div class="pictures">
        <Picture label={words.labels.input} link={input} box={windowBox(cell, shared)} />
        {expected === null ? null : <Picture label={words.labels.expected} link={expected} box={cellBox} />}
        {actual === null ? null : <Picture label={words.labels.actual} link={actual} box={cellBox} />}
        {expected !== null && actual !== null && sameShape(expected.shape, actual.shape) ? (
          <DifferenceMap one={expected} other={actual} />
        ) : null}
        {comparisons.map(({ pooling, picture }) =>
          picture === null ? null : <Picture key={pooling} label={words.pooling[pooling]} link={picture} />,
        )}
      </div>
    </>
  );
}

type ChoiceProps = {
  readonly differences: readonly ShownDifference[];
  readonly chosen: number;
  readonly choose: (which: number) => void;
};

/** Chooses which of several differences has its window marked. */
function WhichDifference({ differences, chosen, choose }: ChoiceProps) {
  const { words, pageWords, stage } = useSetting();
  if (stage !== "live" || differences.length < 2) return null;
  return (
    <fieldset class="choice" aria-label={pageWords.window}>
      {differences.map(({ at }, i) => (
        <button key={i} type="button" aria-pressed={i === chosen} onClick={() => choose(i)}>
          {words.place(whichOf(differences, i), pathText(at))}
        </button>
      ))}
    </fieldset>
  );
}

function windowBox(cell: readonly number[] | null, shared: SharedCase | undefined): Box | null {
  if (cell === null || !shared?.windows || !shared.expected) return null;
  return hasCell(shared.expected.shape, cell) ? windowAt(cell, shared.windows) : null;
}
