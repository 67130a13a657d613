import type { PageItem, SummaryPageData } from "./data.ts";
import { itemAnchor } from "./items.tsx";
import { type Remarked, remarked } from "./remarked.ts";
import { Section } from "./section.tsx";
import { useWording } from "./wording.ts";

/** So many remarks are shown at once. */
const SHOWN = 8;

/** The cases that someone should look at, with the numbers that say so. */
export function Remarks({ data: { items } }: { data: SummaryPageData }) {
  const { remarks } = useWording().page;
  const { pressing, quiet } = remarked(items);
  const rest = pressing.slice(SHOWN);
  return (
    <Section name="remarks">
      {pressing.length === 0 ? <p>{remarks.none}</p> : <RemarkList remarked={pressing.slice(0, SHOWN)} />}
      {rest.length > 0 && (
        <details>
          <summary>{remarks.more(rest.length)}</summary>
          <RemarkList remarked={rest} />
        </details>
      )}
      {quiet.length > 0 && (
        <details>
          <summary>{remarks.quiet(quiet.length)}</summary>
          <ul class="names">
            {quiet.map((item) => (
              <li key={itemAnchor(item)}>
                <CaseLink item={item} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

function RemarkList({ remarked: list }: { remarked: readonly Remarked[] }) {
  const { page } = useWording();
  return (
    <ul class="remarks">
      {list.map(({ item, remark }) => (
        <li key={`${itemAnchor(item)}-${remark}`} class={`remark remark-${remark}`}>
          <CaseLink item={item} /> {page.remark[remark](item)}
        </li>
      ))}
    </ul>
  );
}

function CaseLink({ item }: { item: PageItem }) {
  return (
    <a href={`#${itemAnchor(item)}`}>
      {item.exercise} / {item.case}
    </a>
  );
}
