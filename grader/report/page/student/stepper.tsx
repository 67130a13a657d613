import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useSetting } from "../shared/setting.ts";
import type { Walk } from "./walk.ts";

const STEP_MS = 1000;

type Props = {
  readonly walk: Walk;
  readonly cell: readonly number[];
  readonly choose: (cell: readonly number[]) => void;
};

/** Moves through the cells of a result in order, by hand or automatically, about one a second. */
export function Stepper({ walk, cell, choose }: Props) {
  const { pageWords } = useSetting();
  const [isPlaying, setPlaying] = useState(false);
  const position = walk.positionOf(cell);
  const inSlice = position % walk.perSlice;
  const isLast = position === walk.count - 1;
  const go = (to: number) => choose(walk.cellAt(to));
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setTimeout(() => (isLast ? setPlaying(false) : go(position + 1)), isLast ? 0 : STEP_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, position, isLast]);
  const move = (to: number) => {
    setPlaying(false);
    go(to);
  };
  const play = () => {
    if (!isPlaying && isLast) go(0);
    setPlaying(!isPlaying);
  };
  return (
    <fieldset class="stepper" aria-label={pageWords.stepper}>
      <Step isAtEnd={inSlice === 0} step={() => move(position - inSlice)}>
        <Icon path={ICONS.first} /> {pageWords.first}
      </Step>
      <Step isAtEnd={position === 0} step={() => move(position - 1)}>
        <Icon path={ICONS.previous} /> {pageWords.previous}
      </Step>
      <button type="button" class="play" onClick={play}>
        <Icon path={isPlaying ? ICONS.pause : ICONS.play} /> {isPlaying ? pageWords.pause : pageWords.play}
      </button>
      <Step isAtEnd={isLast} step={() => move(position + 1)}>
        {pageWords.next} <Icon path={ICONS.next} />
      </Step>
      <span class="position">
        {inSlice + 1} / {walk.perSlice}
      </span>
    </fieldset>
  );
}

type StepProps = {
  readonly isAtEnd: boolean;
  readonly step: () => void;
  readonly children: ComponentChildren;
};

/** At the end it does nothing, but keeps the focus. */
function Step({ isAtEnd, step, children }: StepProps) {
  return (
    <button type="button" aria-disabled={isAtEnd} onClick={() => !isAtEnd && step()}>
      {children}
    </button>
  );
}

/** Drawn, because not every system has characters for them. */
const ICONS = {
  first: "M2 2h2v12H2zM14 2v12L5 8z",
  previous: "M12 2v12L3 8z",
  play: "M4 2v12l9-6z",
  pause: "M3 2h4v12H3zM9 2h4v12H9z",
  next: "M3 2v12l8-6zM12 2h2v12h-2z",
} as const;

function Icon({ path }: { readonly path: string }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
