import { useEffect, useState } from "preact/hooks";
import { useSetting } from "./setting.ts";

const STEP_MS = 1000;

type Props = { readonly position: number; readonly count: number; readonly go: (position: number) => void };

/** Moves through the cells of a result in order, by hand or automatically, about one a second. */
export function Stepper({ position, count, go }: Props) {
  const { pageWords } = useSetting();
  const [isPlaying, setPlaying] = useState(false);
  const isLast = position >= count - 1;
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
      <button type="button" disabled={position === 0} onClick={() => move(0)}>
        <Icon path={ICONS.first} /> {pageWords.first}
      </button>
      <button type="button" disabled={position === 0} onClick={() => move(position - 1)}>
        <Icon path={ICONS.previous} /> {pageWords.previous}
      </button>
      <button type="button" class="play" onClick={play}>
        <Icon path={isPlaying ? ICONS.pause : ICONS.play} /> {isPlaying ? pageWords.pause : pageWords.play}
      </button>
      <button type="button" disabled={isLast} onClick={() => move(position + 1)}>
        {pageWords.next} <Icon path={ICONS.next} />
      </button>
      <span class="position">
        {position + 1} / {count}
      </span>
    </fieldset>
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
