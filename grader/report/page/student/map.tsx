import { byPart } from "../../locales/by-part.ts";
import { useSetting, useText } from "../shared/setting.ts";
import { Mark } from "./case-line.tsx";
import type { OwnExercise, SharedExercise } from "./data.ts";

type Shown = { readonly own: OwnExercise; readonly shared: SharedExercise };

/** All exercises at a glance, each linked to its section, under the titles of the course's parts. */
export function CourseMap({ parts, next }: { readonly parts: readonly Shown[]; readonly next: string | null }) {
  const { words } = useSetting();
  const text = useText();
  return (
    <nav class="map" aria-label={words.next.map}>
      {byPart(parts, ({ shared }) => shared.part).map(({ part, items }, i) => (
        <div key={i}>
          {part === null ? null : <p class="part-title">{text(part)}</p>}
          <ul class="steps">
            {items.map((each) => (
              <Step key={each.own.exercise} {...each} isNext={each.own.exercise === next} />
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function Step({ own, shared, isNext }: Shown & { readonly isNext: boolean }) {
  const { words } = useSetting();
  const text = useText();
  const { exercise, verdict, score, maxScore } = own;
  return (
    <li>
      <a href={`#${exercise}`} aria-current={isNext ? "step" : undefined} title={words.verdict[verdict]}>
        <Mark kind={verdict} /> {text(shared.title)} <small>{`${score}/${maxScore}`}</small>
        <span class="unseen">, {words.verdict[verdict]}</span>
      </a>
    </li>
  );
}
