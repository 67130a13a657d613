import { useEffect, useState } from "preact/hooks";
import { useSetting } from "./setting.ts";

const STEP_MS = 1000;

type Props = { readonly position: number; readonly count: number; readonly go: (position: number) => void };

/** Moves through the cells of a result in order, by hand or about one a second. */
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
        <span aria-hidden="true">⏮</span> {pageWords.first}
      </button>
      <button type="button" disabled={position === 0} onClick={() => move(position - 1)}>
        <span aria-hidden="true">◀</span> {pageWords.previous}
      </button>
      <button type="button" class="play" onClick={play}>
        <span aria-hidden="true">{isPlaying ? "⏸" : "▶"}</span> {isPlaying ? pageWords.pause : pageWords.play}
      </button>
      <button type="button" disabled={isLast} onClick={() => move(position + 1)}>
        {pageWords.next} <span aria-hidden="true">▶▶</span>
      </button>
      <span class="position">
        {position + 1} / {count}
      </span>
    </fieldset>
  );
}
