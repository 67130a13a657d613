import { useWording } from "./wording.ts";

type Props = {
  readonly first: number;
  readonly size: number;
  readonly of: number;
  readonly onTurn: (first: number) => void;
};

/** Turns the pages of a long table; empty if there is only one. */
export function Pager({ first, size, of, onTurn }: Props) {
  const { matrix } = useWording().page;
  if (of <= size) return null;
  const next = first + size;
  return (
    <>
      <nav class="pager needs-script" aria-label={matrix.pages}>
        <button type="button" disabled={first === 0} onClick={() => onTurn(first - size)}>
          {matrix.previous}
        </button>
        <span aria-live="polite">{matrix.rows(first + 1, Math.min(next, of), of)}</span>
        <button type="button" disabled={next >= of} onClick={() => onTurn(next)}>
          {matrix.next}
        </button>
      </nav>
      <noscript>
        <p>{matrix.rest(of - size)}</p>
      </noscript>
    </>
  );
}
