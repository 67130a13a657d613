import type { ComponentChildren } from "preact";

/** The column that a table is sorted by, and the direction. */
export type Sorting<Key> = { readonly by: Key; readonly isDescending: boolean };

type Props<Key> = {
  readonly by: Key;
  readonly sorting: Sorting<Key>;
  readonly onSort: (sorting: Sorting<Key>) => void;
  readonly kind?: string;
  readonly title?: string;
  readonly children: ComponentChildren;
};

/** A column header that sorts by its column, and reverses the order on the second click. */
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
