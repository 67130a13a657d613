import { byPart } from "../../locales/by-part.ts";
import { VERDICTS } from "../../text/verdicts.ts";
import { Code } from "../shared/code.tsx";
import type { SummaryPageData } from "./data.ts";
import type { Filter } from "./filter.ts";
import { ScrollBox } from "./scroll-box.tsx";
import { Section } from "./section.tsx";
import { headingId } from "./sections.ts";
import { Segments } from "./segments.tsx";
import { ShowLink } from "./show-link.tsx";
import { countOf, occurringKinds } from "./verdict-counts.ts";
import { useWording } from "./wording.ts";

type Props = { readonly data: SummaryPageData; readonly onShow: (ask: Partial<Filter>) => void };

/** Every exercise by verdict, as bars and as numbers in one table. */
export function Exercises({ data: { students, exercises }, onShow }: Props) {
  const { page, words, text } = useWording();
  const kinds = occurringKinds(students);
  const rows = exercises.map(({ id, title, part }, i) => ({
    id,
    part,
    place: i,
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
                  <span class={`swatch verdict-${kind}`}>{VERDICTS[kind].code}</span>
                  {words.verdict[kind]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {byPart(rows, ({ part }) => part).map(({ part, items }) => (
              <>
                {part === null ? null : (
                  <tr>
                    <th class="part-title" scope="rowgroup" colSpan={kinds.length + 2}>
                      {text(part)}
                    </th>
                  </tr>
                )}
                {items.map(({ id, title, place, counts }) => (
                  <tr key={id}>
                    <th scope="row">
                      {title}
                      <Code>{id}</Code>
                    </th>
                    <td>
                      <Segments
                        look="shares"
                        of={students.length}
                        segments={[...counts].map(([kind, count]) => ({
                          kind: `verdict-${kind}`,
                          count,
                          onShow: () => onShow({ exercise: place, verdict: kind }),
                        }))}
                      />
                    </td>
                    {kinds.map((kind) => (
                      <td key={kind} class="number">
                        <ShowLink
                          count={counts.get(kind) ?? 0}
                          says={`${title}: ${words.verdict[kind]}`}
                          onShow={() => onShow({ exercise: place, verdict: kind })}
                        />
                      </td>
                    ))}
                  </tr>
                ))}
              </>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Section>
  );
}
