import { useEffect, useState } from "preact/hooks";
import { numberText } from "../../text/numbers.ts";

type Props = {
  readonly label: string;
  readonly value: number;
  readonly look: string;
  readonly change: (value: number) => void;
};

/** A cell whose number can be changed; what is no number stays until it is one, and changes nothing. */
export function NumberCell({ label, value, look, change }: Props) {
  const [text, setText] = useState(numberText(value));
  useEffect(() => {
    if (numberOf(text) !== value) setText(numberText(value));
  }, [value]);
  return (
    <td class={look}>
      <input
        inputMode="text"
        aria-label={label}
        aria-invalid={numberOf(text) === null}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          const typed = numberOf(currentTarget.value);
          if (typed !== null) change(typed);
        }}
        onKeyDown={moveBy}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </td>
  );
}

/** The typographic minus is one too. */
function numberOf(text: string): number | null {
  const value = Number(text.trim().replace("−", "-"));
  return text.trim() === "" || !Number.isFinite(value) ? null : value;
}

/** The arrow keys up and down lead to the cell above and below. */
function moveBy(event: KeyboardEvent): void {
  const input = event.currentTarget;
  const step = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" || event.key === "Enter" ? 1 : 0;
  if (step === 0 || !(input instanceof HTMLInputElement)) return;
  const cell = input.closest("td");
  const row = input.closest("tr");
  const body = row?.parentElement;
  if (cell === null || row === null || !(body instanceof HTMLTableSectionElement)) return;
  event.preventDefault();
  body.rows[row.sectionRowIndex + step]?.cells[cell.cellIndex]?.querySelector("input")?.focus();
}
