import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useSetting } from "./setting.ts";

type Props = {
  readonly id: string;
  readonly look: string;
  readonly isOpenAtFirst: boolean;
  readonly head: ComponentChildren;
  /** The content; `isOpen` says whether it is to be shown. */
  readonly children: (isOpen: boolean) => ComponentChildren;
};

/** A part that opens and closes, with or without a script; in print it is open. */
export function Foldable({ id, look, isOpenAtFirst, head, children }: Props) {
  const { stage } = useSetting();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details
      id={id}
      class={look}
      open={isOpen || stage === "printed"}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{head}</summary>
      {children(isOpen || stage === "printed")}
    </details>
  );
}
