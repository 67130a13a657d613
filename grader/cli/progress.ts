import { Presets, SingleBar } from "cli-progress";
import type { Streams } from "./streams.ts";

/** Shows how far a run is: a bar on a terminal, otherwise a line at every tenth. */
export type Progress = { readonly step: () => void; readonly stop: () => void };

export function progress(total: number, what: string, streams: Streams): Progress {
  return streams.live ? bar(total, what) : lines(total, what, streams);
}

function bar(total: number, what: string): Progress {
  const drawn = new SingleBar(
    { format: `{bar} {value}/{total} ${what}`, hideCursor: true, stopOnComplete: true },
    Presets.shades_classic,
  );
  drawn.start(total, 0);
  return { step: () => drawn.increment(), stop: () => drawn.stop() };
}

function lines(total: number, what: string, streams: Streams): Progress {
  const every = Math.max(Math.ceil(total / 10), 1);
  let done = 0;
  return {
    step: () => {
      done++;
      if (done % every === 0 || done === total) streams.err(`${done}/${total} ${what}\n`);
    },
    stop: () => undefined,
  };
}
