import { useState } from "preact/hooks";
import type { CasePictures, PictureLink, Pooling } from "../../access/view.ts";
import { useSetting } from "../shared/setting.ts";
import type { OwnCase, OwnExercise, SharedCase, SharedExercise } from "./data.ts";
import { extentOfPicture } from "./picture.tsx";
import { PictureRow } from "./picture-row.tsx";
import { Wipe } from "./wipe.tsx";

type Props = { readonly own: OwnExercise; readonly shared: SharedExercise };

/** The lesson's pictures, a row for each case: the original and what pooling makes of it. */
export function Gallery({ own, shared }: Props) {
  const { pageWords, stage } = useSetting();
  const pictured = own.cases.flatMap(picturedCase);
  if (pictured.length === 0) return null;
  return (
    <section class="gallery">
      <h3>{pageWords.lesson}</h3>
      {stage === "live" ? <p class="explore">{pageWords.explorePicture}</p> : null}
      {pictured.map(({ id, pictures, expected }) => (
        <Row
          key={id}
          pictures={pictures}
          expected={expected}
          op={shared.op}
          shared={shared.cases.find((each) => each.id === id)}
        />
      ))}
    </section>
  );
}

type Pictured = {
  readonly id: string;
  readonly pictures: CasePictures;
  readonly expected: NonNullable<CasePictures["expected"]>;
};

type RowProps = Omit<Pictured, "id"> & { readonly op: string; readonly shared: SharedCase | undefined };

function Row({ pictures: { input, comparisons }, expected, op, shared }: RowProps) {
  const { words, pageWords } = useSetting();
  const [cell, choose] = useState<readonly number[] | null>(null);
  const names: Readonly<Record<string, string>> = { ...words.pooling, "max-minus-avg": pageWords.maxMinusAverage };
  const named = (pooling: string) =>
    [...(shared?.pool === undefined ? [] : [pageWords.pool(shared.pool)]), names[pooling] ?? pooling].join(", ");
  const right = { label: named(op), link: expected, isMeasured: op in words.pooling };
  const others = comparisons.flatMap(({ pooling, picture }) =>
    picture === null ? [] : [{ label: named(pooling), link: picture, isMeasured: true }],
  );
  const pooledBy = (pooling: Pooling) =>
    op === pooling ? expected : (comparisons.find((each) => each.pooling === pooling)?.picture ?? null);
  return (
    <>
      <PictureRow
        original={{ label: pageWords.original, link: input, isMeasured: true }}
        results={others.length === 1 ? [...others, right] : [right, ...others]}
        shared={shared}
        cell={cell}
        choose={choose}
      />
      <MaxAgainstAverage max={pooledBy("max-pool")} average={pooledBy("avg-pool")} />
    </>
  );
}

/** In smaller pictures, two pixels can be compared without help. */
const LEAST_WIDTH = 100;

type BothProps = { readonly max: PictureLink | null; readonly average: PictureLink | null };

function MaxAgainstAverage({ max, average }: BothProps) {
  const { words, stage } = useSetting();
  if (stage !== "live" || max === null || average === null || extentOfPicture(max.shape)[1] < LEAST_WIDTH) return null;
  return (
    <Wipe
      left={{ label: words.pooling["max-pool"], link: max }}
      right={{ label: words.pooling["avg-pool"], link: average }}
    />
  );
}

/** Whether there is a picture to show. */
export function hasPictures({ cases }: OwnExercise): boolean {
  return cases.some((each) => picturedCase(each).length > 0);
}

/** A case with pictures of the right result; if that is withheld, there is nothing to show. */
function picturedCase(each: OwnCase): Pictured[] {
  if (each.kind === "hidden" || each.pictures === undefined || each.pictures.expected === null) return [];
  return [{ id: each.case, pictures: each.pictures, expected: each.pictures.expected }];
}
