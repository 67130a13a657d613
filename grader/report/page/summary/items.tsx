import { useState } from "preact/hooks";
import { correlationText, percentText } from "../../text/measure-text.ts";
import type { PageItem, SummaryPageData } from "./data.ts";
import { oneDecimal } from "./numbers.ts";
import { ScrollBox } from "./scroll-box.tsx";
import { Section } from "./section.tsx";
import { headingId } from "./sections.ts";
import { SortHead, type Sorting } from "./sorting.tsx";
import { useWording } from "./wording.ts";

/** The sort keys of items: their order in the specs, or a number. */
const SORT_KEYS = {
  order: () => 0,
  answered: ({ answered }: PageItem) => answered,
  right: ({ right, answered }: PageItem) => (answered === 0 ? Number.POSITIVE_INFINITY : right / answered),
  discrimination: ({ discrimination }: PageItem) => discrimination ?? Number.POSITIVE_INFINITY,
} as const;

type SortKey = keyof typeof SORT_KEYS;

/** The class's results on every case, the hardest first, and how well each case discriminates between students. */
export function Items({ data: { items } }: { data: SummaryPageData }) {
  const { items: words } = useWording().page;
  const [sorting, onSort] = useState<Sorting<SortKey>>({ by: "right", isDescending: false });
  return (
    <Section name="items">
      {words.explanation.map((each) => (
        <p key={each} class="aside">
          {each}
        </p>
      ))}
      <ScrollBox labelledBy={headingId("items")} isTall>
        <table class="items">
          <thead>
            <tr>
              <SortHead by="order" sorting={sorting} onSort={onSort}>
                {words.case}
              </SortHead>
              <SortHead by="answered" sorting={sorting} onSort={onSort} kind="number">
                {words.answered}
              </SortHead>
              <SortHead by="right" sorting={sorting} onSort={onSort} kind="number">
                {words.right}
              </SortHead>
              <th scope="col" class="number">
                {words.restOfRight}
              </th>
              <th scope="col" class="number">
                {words.restOfWrong}
              </th>
              <SortHead by="discrimination" sorting={sorting} onSort={onSort} kind="number">
                {words.discrimination}
              </SortHead>
              <th scope="col">{words.remarks}</th>
            </tr>
          </thead>
          <tbody>
            {sortItems(items, sorting).map((item) => (
              <ItemRow key={itemAnchor(item)} item={item} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Section>
  );
}

/** The anchor of an item on the page. */
export function itemAnchor(item: PageItem): string {
  return `item/${item.exercise}/${item.case}`;
}

function ItemRow({ item }: { item: PageItem }) {
  const { page, text } = useWording();
  return (
    <tr id={itemAnchor(item)}>
      <th scope="row">
        <span translate={false}>
          {item.exercise} / {item.case}
        </span>
        {item.why !== null && <small>{text(item.why)}</small>}
      </th>
      <td class="number">{item.answered}</td>
      <td class="number">
        {percentText(item.right, item.answered)}
        <RightBar {...item} />
      </td>
      <td class="number">{item.restOfRight === null ? "" : oneDecimal(item.restOfRight)}</td>
      <td class="number">{item.restOfWrong === null ? "" : oneDecimal(item.restOfWrong)}</td>
      <td class="number">{correlationText(item.discrimination)}</td>
      <td>
        {item.remarks.map((remark) => (
          <p key={remark} class={`remark remark-${remark}`}>
            {page.remark[remark](item)}
          </p>
        ))}
      </td>
    </tr>
  );
}

function RightBar({ right, answered }: PageItem) {
  return (
    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width={answered === 0 ? 0 : (100 * right) / answered} height="8" />
    </svg>
  );
}

function sortItems(items: readonly PageItem[], { by, isDescending }: Sorting<SortKey>): readonly PageItem[] {
  const key = SORT_KEYS[by];
  const ascending = items.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  return isDescending ? ascending.reverse() : ascending;
}
