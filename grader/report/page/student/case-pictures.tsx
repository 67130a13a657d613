import { useState } from "preact/hooks";
import { sameShape } from "../../../numeric/shape.ts";
import type { CasePictures } from "../../access/view.ts";
import { pathText } from "../../text/shape.ts";
import { useSetting } from "../shared/setting.ts";
import { whichOf } from "./case-facts.ts";
import type { SharedCase, ShownDifference } from "./data.ts";
import { DifferenceMap } from "./picture.tsx";
import { PictureRow } from "./picture-row.tsx";

type Props = {
  readonly pictures: CasePictures;
  readonly shared: SharedCase | undefined;
  readonly differences: readonly ShownDifference[];
};

/** A case in pictures, with the window of a cell that differs. */
export function CasePicturesRow({ pictures, shared, differences }: Props) {
  const { words } = useSetting();
  const [cell, choose] = useState(differences[0]?.at ?? null);
  const { input, expected, actual, comparisons } = pictures;
  const results = [
    { label: words.labels.expected, link: expected },
    { label: words.labels.actual, link: actual },
    ...comparisons.map(({ pooling, picture }) => ({ label: words.pooling[pooling], link: picture })),
  ];
  return (
    <>
      <WhichDifference differences={differences} cell={cell} choose={choose} />
      <PictureRow
        original={{ label: words.labels.input, link: input }}
        results={results.flatMap(({ label, link }) => (link === null ? [] : [{ label, link }]))}
        shared={shared}
        cell={cell}
        choose={choose}
      >
        {expected !== null && actual !== null && sameShape(expected.shape, actual.shape) ? (
          <DifferenceMap one={expected} other={actual} />
        ) : undefined}
      </PictureRow>
    </>
  );
}

type ChoiceProps = {
  readonly differences: readonly ShownDifference[];
  readonly cell: readonly number[] | null;
  readonly choose: (cell: readonly number[]) => void;
};

/** Chooses which of several differences has its window marked. */
function WhichDifference({ differences, cell, choose }: ChoiceProps) {
  const { words, pageWords, stage } = useSetting();
  if (stage !== "live" || differences.length < 2) return null;
  return (
    <fieldset class="choice" aria-label={pageWords.window}>
      {differences.map(({ at }, i) => (
        <button key={i} type="button" aria-pressed={at === cell} onClick={() => choose(at)}>
          {words.place(whichOf(differences, i), pathText(at))}
        </button>
      ))}
    </fieldset>
  );
}
