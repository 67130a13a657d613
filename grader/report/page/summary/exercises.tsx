import { scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import type { VerdictKind } from "../../../model/verdict.ts";
import { CODES } from "../../marks.ts";
import type { SummaryPageData } from "./data.ts";
import { ScrollBox } from "./scroll-box.tsx";
import { Section } from "./section.tsx";
import { headingId } from "./sections.ts";
import { countOf, occurringKinds } from "./verdict-counts.ts";
import { useWording } from "./wording.ts";

/** Every exercise by verdict, as bars and as numbers in one table. */
export function Exercises({ data: { students, exercises } }: { data: SummaryPageData }) {
  const { page, words, text } = useWording();
  const kinds = occurringKinds(students);
  const rows = exercises.map(({ id, title }, i) => ({
    id,
    title: text(title),
    counts: new Map(kinds.map((kind) => [kind, countOf(students, i, kind)])),
  }));
  return (
    <Section name="exercises">
      <p class="aside">{page.exercises.explanation}</p>
      <ScrollBox labelledBy={headingId("exercises")}>
        <table class="exercises">
          <thead>
            <tr>
              <th scope="col">{words.labels.exercise}</th>
              <th scope="col">{page.exercises.shares}</th>
              {kinds.map((kind) => (
                <th key={kind} scope="col" class="number">
                  <span class={`swatch verdict-${kind}`}>{CODES[kind]}</span>
                  {words.verdict[kind]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, title, counts }) => (
              <tr key={id}>
                <th scope="row">
                  {title}
                  <code>{id}</code>
                </th>
                <td>
                  <Shares title={title} counts={counts} />
                </td>
                {kinds.map((kind) => (
                  <td key={kind} class={counts.get(kind) === 0 ? "number none" : "number"}>
                    {counts.get(kind)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Section>
  );
}

type Counts = ReadonlyMap<VerdictKind, number>;

function Shares({ title, counts }: { title: string; counts: Counts }) {
  const { page } = useWording();
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const x = scaleLinear([0, all || 1], [0, 100]);
  const parts = stack<Counts, VerdictKind>()
    .keys([...counts.keys()])
    .value((each, kind) => each.get(kind) ?? 0)([counts]);
  return (
    <svg
      class="shares"
      viewBox="0 0 100 12"
      preserveAspectRatio="none"
      role="img"
      aria-label={page.exercises.plot(title, counts.get("correct") ?? 0, all)}
    >
      {parts.map(({ key, 0: part }) => (
        <rect
          key={key}
          class={`verdict-${key}`}
          x={x(part?.[0] ?? 0)}
          width={x((part?.[1] ?? 0) - (part?.[0] ?? 0))}
          height="12"
        />
      ))}
    </svg>
  );
}
