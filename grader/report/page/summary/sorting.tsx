import type { ComponentChildren } from "preact";

/** By what a table is sorted. */
export type Sorting<Key> = { readonly by: Key; readonly isDescending: boolean };

type Props<Key> = {
  readonly by: Key;
  readonly sorting: Sorting<Key>;
  readonly onSort: (sorting: Sorting<Key>) => void;
  readonly kind?: string;
  readonly title?: string;
  readonly children: ComponentChildren;
};

/** A column's head that sorts by it; once more, the other way round. */
export function SortHead<Key>({ by, sorting, onSort, kind, title, children }: Props<Key>) {
  const isChosen = sorting.by === by;
  const direction = isChosen ? (sorting.isDescending ? "descending" : "ascending") : "none";
  return (
    <th scope="col" class={kind} title={title} aria-sort={direction}>
      <button
        type="button"
        class="sort"
        onClick={() => onSort({ by, isDescending: isChosen && !sorting.isDescending })}
      >
        <span>{children}</span>
        <span class="arrow" aria-hidden="true">
          {ARROWS[direction]}
        </span>
      </button>
    </th>
  );
}

const ARROWS = { none: "↕", ascending: "↑", descending: "↓" } as const;
