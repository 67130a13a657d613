import { useSetting, useText } from "../shared/setting.ts";
import type { OwnExercise, SharedExercise } from "./data.ts";

type Props = {
  readonly own: OwnExercise;
  readonly shared: SharedExercise;
  /** The exercise that comes next; null: there is none. */
  readonly next: Pick<Props, "own" | "shared"> | null;
};

/** What a solved exercise has shown, case by case, and where to go on; a page without its script is shorter. */
export function Shown({ own, shared, next }: Props) {
  const { words, pageWords, stage } = useSetting();
  const text = useText();
  if (own.verdict !== "correct" || stage === "still") return null;
  return (
    <section class="shown">
      <h3>{pageWords.shown}</h3>
      <ul>
        {ideasIn(own, shared).map(({ id, title, why }) => (
          <li key={id}>
            {title === null ? null : <b>{text(title)}: </b>}
            {text(why)}
          </li>
        ))}
      </ul>
      <p>
        {next === null ? (
          <a href="#next">{words.next.allSolved}</a>
        ) : (
          <a href={`#${next.own.exercise}`}>
            {words.next.heading(text(next.shared.title), `${next.own.score}/${next.own.maxScore}`)}
          </a>
        )}
      </p>
    </section>
  );
}

/** The cases that the student may see, with why they are there; those for the same reason once. */
function ideasIn({ cases }: OwnExercise, shared: SharedExercise) {
  const seen = new Set(cases.flatMap((each) => (each.kind === "seen" ? each.case : [])));
  const ideas = shared.cases.flatMap(({ id, title, why }) =>
    why !== null && seen.has(id) ? [{ id, title, why }] : [],
  );
  return ideas.filter(({ why }, i) => ideas.findIndex((each) => each.why.en === why.en) === i);
}
