import type { PrintedBlock } from "../../feedback/block.ts";
import { caseFeedback, caseHeading } from "../../feedback/case.ts";
import type { Sentence } from "../../locales/sentence.ts";
import { hasCell } from "../../text/plane.ts";
import { Foldable } from "../shared/foldable.tsx";
import { useSetting } from "../shared/setting.ts";
import { caseFactsOf } from "./case-facts.ts";
import { CaseLine } from "./case-line.tsx";
import { CasePicturesRow } from "./case-pictures.tsx";
import { comparisonOf } from "./comparison.ts";
import type { SeenCase, SharedExercise } from "./data.ts";
import { Explorer } from "./explorer.tsx";
import { Facts } from "./facts.tsx";
import { TextLines } from "./source.tsx";

type Props = {
  readonly own: SeenCase;
  readonly shared: SharedExercise;
  /** How many failing cases of the exercise come before it; null if it is correct itself. */
  readonly failing: number | null;
  /** The advice given above for all cases. */
  readonly advised: Sentence | null;
};

/** One case: a line that opens if there is more to see. */
export function Case(props: Props) {
  const { stage, detail } = useSetting();
  const { own, shared, failing } = props;
  const head = <CaseHead own={own} shared={shared} />;
  const isTold =
    stage === "still" ? failing !== null && failing < detail.written : stage === "live" || failing !== null;
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

function CaseHead({ own, shared }: Pick<Props, "own" | "shared">) {
  const { words, language } = useSetting();
  const sharedCase = shared.cases.find(({ id }) => id === own.case);
  const heading = caseHeading(caseFactsOf(own, sharedCase, shared), words, language);
  return (
    <h4>
      <CaseLine heading={heading} />
    </h4>
  );
}

function CaseBody(props: Props & { readonly isOpen: boolean }) {
  const { words, language, stage, detail } = useSetting();
  const { own, shared, failing, advised, isOpen } = props;
  const sharedCase = shared.cases.find(({ id }) => id === own.case);
  const { facts, printed } = caseFeedback(caseFactsOf(own, sharedCase, shared), words, language, advised);
  const isDrawn = { live: isOpen, still: failing !== null && failing < detail.drawn, printed: failing === 0 }[stage];
  return (
    <div class="body">
      <Facts facts={facts} exercise={shared.id} />
      {own.pictures === undefined ? null : (
        <CasePicturesRow pictures={own.pictures} shared={sharedCase} differences={own.differences ?? []} />
      )}
      {isDrawn && own.pictures === undefined ? <Drawing {...props} /> : null}
      {printed === null ? null : <PrintedText printed={printed} id={`${shared.id}.${own.case}.printed`} />}
    </div>
  );
}

function Drawing({ own, shared }: Props) {
  const call = shared.cases.find(({ id }) => id === own.case);
  if (call === undefined) return null;
  const shape = call.expected?.shape ?? [];
  const startAt = own.differences?.find(({ at }) => hasCell(shape, at))?.at ?? shape.map(() => 0);
  return (
    <Explorer
      comparison={comparisonOf(call, own.actual ?? null, shared, own.verdict === "correct")}
      startAt={startAt}
    />
  );
}

function PrintedText({ printed: { label, lines, rest }, id }: { readonly printed: PrintedBlock; readonly id: string }) {
  return (
    <div class="printed-part">
      <p>{label}</p>
      <TextLines id={id} lines={lines} look="printed" />
      {rest === null ? null : <p class="note">{rest}</p>}
    </div>
  );
}
