import type { PageItem, SummaryPageData } from "./data.ts";
import { itemAnchor } from "./items.tsx";
import { onePerExercise, pressingRemarks, quietItems, type Remarked } from "./remarked.ts";
import { Section } from "./section.tsx";
import { useWording } from "./wording.ts";

/** How many remarks are shown at once. */
const SHOWN = 6;

/** The cases that someone should look at, with the numbers that say so. */
export function Remarks({ data: { items } }: { data: SummaryPageData }) {
  const { remarks } = useWording().page;
  const { first, rest: others } = onePerExercise(pressingRemarks(items));
  const quiet = quietItems(items);
  const rest = [...first.slice(SHOWN), ...others];
  return (
    <Section name="remarks">
      {first.length === 0 ? <p>{remarks.none}</p> : <RemarkList remarked={first.slice(0, SHOWN)} />}
      {rest.length > 0 && (
        <details>
          <summary>{remarks.more(rest.length)}</summary>
          <RemarkList remarked={rest} />
        </details>
      )}
      {quiet.length > 0 && (
        <details>
          <summary>{remarks.quiet(quiet.length)}</summary>
          <CaseLinks items={quiet} />
        </details>
      )}
    </Section>
  );
}

function RemarkList({ remarked: list }: { remarked: readonly Remarked[] }) {
  const { page } = useWording();
  return (
    <ul class="remarks">
      {list.map(({ item, remark, likewise }) => (
        <li key={`${itemAnchor(item)}-${remark}`} class={`remark remark-${remark}`}>
          <CaseLink item={item} /> {page.remark[remark](item)}
          {likewise.length > 0 && (
            <div class="likewise">
              {page.remarks.likewise} <CaseLinks items={likewise} isShort />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function CaseLinks({ items, isShort = false }: { items: readonly PageItem[]; isShort?: boolean }) {
  return (
    <ul class="names">
      {items.map((item) => (
        <li key={itemAnchor(item)}>
          <CaseLink item={item} isShort={isShort} />
        </li>
      ))}
    </ul>
  );
}

/** `isShort`: the exercise was already named. */
function CaseLink({ item, isShort = false }: { item: PageItem; isShort?: boolean }) {
  return (
    <a href={`#${itemAnchor(item)}`} translate={false}>
      {isShort ? item.case : `${item.exercise} / ${item.case}`}
    </a>
  );
}
