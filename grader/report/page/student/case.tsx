import { hasCell } from "../../plane.ts";
import { adviceOf } from "./advice.ts";
import { CaseLine } from "./case-line.tsx";
import { CasePicturesRow } from "./case-pictures.tsx";
import { Coded, coded } from "./coded.tsx";
import { comparisonOf } from "./comparison.ts";
import type { SeenCase, SharedExercise } from "./data.ts";
import { Explorer } from "./explorer.tsx";
import { CaseFactList } from "./facts.tsx";
import { Foldable } from "./foldable.tsx";
import { useSetting } from "./setting.ts";
import { TextLines } from "./source.tsx";

type Props = {
  readonly own: SeenCase;
  readonly shared: SharedExercise;
  /** How many failing cases of the exercise come before it; null where it is correct itself. */
  readonly failing: number | null;
  /** What was advised above, for all of them. */
  readonly advised: string | null;
};

/** One case: a line, which opens where there is more to see. */
export function Case(props: Props) {
  const { stage, detail } = useSetting();
  const { own, shared, failing } = props;
  const head = <CaseHead own={own} />;
  const isTold = stage === "still" ? failing !== null && failing < detail.told : stage === "live" || failing !== null;
  const id = `${shared.id}.${own.case}`;
  if (!isTold)
    return (
      <div id={id} class="case line">
        {head}
      </div>
    );
  return (
    <Foldable id={id} look="case" isOpenAtFirst={failing === 0} head={head}>
      {(isOpen) => <CaseBody {...props} isOpen={isOpen} />}
    </Foldable>
  );
}

function CaseHead({ own }: { readonly own: SeenCase }) {
  const { words } = useSetting();
  const { case: name, told, verdict, points, maxPoints } = own;
  return (
    <h4>
      <CaseLine {...{ name, verdict, points, maxPoints }}>
        {told === null ? words.verdict[verdict] : <Coded text={words.headline(told, coded)} />}
      </CaseLine>
    </h4>
  );
}

function CaseBody(props: Props & { readonly isOpen: boolean }) {
  const { words, stage, detail } = useSetting();
  const { own, shared, failing, isOpen } = props;
  const sharedCase = shared.cases.find(({ id }) => id === own.case);
  const advice = adviceOf(own, words);
  const isDrawn = stage === "still" ? failing !== null && failing < detail.drawn : isOpen;
  return (
    <div class="body">
      <CaseFactList own={own} shared={sharedCase} reading={shared} />
      {advice === null || advice === props.advised ? null : (
        <p>
          <Coded text={advice} />
        </p>
      )}
      {own.mutatedInput === true ? <p class="note">{words.labels.mutated}</p> : null}
      {own.pictures === undefined ? null : (
        <CasePicturesRow pictures={own.pictures} shared={sharedCase} differences={own.differences ?? []} />
      )}
      {isDrawn && own.pictures === undefined ? <Drawing {...props} /> : null}
      {own.printed === undefined ? null : <PrintedText {...props} />}
    </div>
  );
}

function Drawing({ own, shared }: Props) {
  const call = shared.cases.find(({ id }) => id === own.case);
  if (call === undefined) return null;
  const shape = call.expected?.shape ?? [];
  const startAt = own.differences?.find(({ at }) => hasCell(shape, at))?.at ?? shape.map(() => 0);
  return <Explorer comparison={comparisonOf(call, own.actual ?? null, shared)} startAt={startAt} />;
}

function PrintedText({ own, shared }: Props) {
  const { words } = useSetting();
  if (own.printed === undefined) return null;
  const { cut, more } = own.printed;
  return (
    <div class="printed-part">
      <p>{words.labels.printed}</p>
      <TextLines id={`${shared.id}.${own.case}.printed`} text={own.printed} look="printed" />
      {cut ? <p class="note">{words.printedRest(more ?? null)}</p> : null}
    </div>
  );
}
