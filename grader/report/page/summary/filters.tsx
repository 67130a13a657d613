import { useMemo } from "preact/hooks";
import { VERDICT_KINDS } from "../../../model/verdict.ts";
import { causeCounts } from "./cause-counts.ts";
import type { SummaryPageData } from "./data.ts";
import { EVERYONE, type Filter, VERDICT_GROUPS } from "./filter.ts";
import { occurringKinds } from "./verdict-counts.ts";
import { useWording } from "./wording.ts";

type Props = {
  readonly data: SummaryPageData;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
};

/** The controls that choose which students to show. */
export function Filters({ data, filter, onFilter }: Props) {
  const { page, words, text } = useWording();
  const { matrix } = page;
  const occurring = useMemo(() => occurringKinds(data.students), [data]);
  const counts = useMemo(() => causeCounts(data, ({ holds }) => holds), [data]);
  const kinds = occurring.map((kind) => ({ value: kind, says: words.verdict[kind] }));
  const groups = VERDICT_GROUPS.map((group) => ({ value: group, says: matrix.verdictGroup[group] }));
  const exercises = data.exercises.map(({ title }, i) => ({ value: String(i), says: text(title) }));
  const misconceptions = counts.map(({ cause }) => ({ value: cause, says: cause }));
  const ask = (change: Partial<Filter>) => onFilter({ ...filter, ...change });
  return (
    <form class="filters needs-script" onSubmit={(event) => event.preventDefault()}>
      <label>
        {matrix.name}
        <input type="search" value={filter.name} onInput={({ currentTarget }) => ask({ name: currentTarget.value })} />
      </label>
      <Choice
        label={matrix.verdict}
        all={matrix.anyVerdict}
        choices={[...groups, ...kinds]}
        value={filter.verdict}
        onChoose={(value) => ask({ verdict: verdictOf(value) })}
      />
      <Choice
        label={words.labels.exercise}
        all={matrix.allExercises}
        choices={exercises}
        value={filter.exercise === null ? null : String(filter.exercise)}
        onChoose={(value) => ask({ exercise: value === null ? null : Number(value) })}
      />
      <Choice
        label={matrix.misconception}
        all={matrix.anyMisconception}
        choices={misconceptions}
        value={filter.misconception}
        onChoose={(misconception) => ask({ misconception })}
      />
      <button type="button" onClick={() => onFilter(EVERYONE)}>
        {matrix.clear}
      </button>
    </form>
  );
}

type ChoiceProps = {
  readonly label: string;
  /** The label of no choice. */
  readonly all: string;
  readonly choices: readonly { readonly value: string; readonly says: string }[];
  readonly value: string | null;
  readonly onChoose: (value: string | null) => void;
};

function Choice({ label, all, choices, value, onChoose }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value ?? ""} onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}>
        <option value="">{all}</option>
        {choices.map((each) => (
          <option key={each.value} value={each.value}>
            {each.says}
          </option>
        ))}
      </select>
    </label>
  );
}

function verdictOf(value: string | null): Filter["verdict"] {
  return [...VERDICT_KINDS, ...VERDICT_GROUPS].find((each) => each === value) ?? null;
}
