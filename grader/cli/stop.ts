/** How a command learns that it must stop. */
export type Stop = {
  /** For work that must clean up. */
  readonly signal: AbortSignal;
  /** Lets work that obeys the signal end by itself, which keeps what it writes consistent. */
  readonly finishing: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Rejects when the command must end: at once, or after the work in `finishing`. */
  readonly stopped: Promise<never>;
  /** Whether any work ran in `finishing`, and so may have written something. */
  readonly hasWritten: () => boolean;
};

/** Stops a command immediately, unless it is finishing something. */
export function stopBy(signal: AbortSignal): Stop {
  const underWay = new Set<Promise<unknown>>();
  let hasWritten = false;
  const stopped = whenAborted(signal).then(async () => {
    await Promise.allSettled(underWay);
    throw new Stopped();
  });
  stopped.catch(() => undefined); // a finished command no longer waits for it
  return {
    signal,
    finishing: async (work) => {
      signal.throwIfAborted();
      hasWritten = true;
      const done = work();
      underWay.add(done);
      return done.finally(() => underWay.delete(done));
    },
    stopped,
    hasWritten: () => hasWritten,
  };
}

/** Thrown to end a stopped command. */
class Stopped extends Error {}

function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
