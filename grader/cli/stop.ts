/** How a command comes to be stopped. */
export type Stop = {
  /** What work with something to finish listens to. */
  readonly signal: AbortSignal;
  /** Lets work that listens to the signal end by itself, so that what it writes is of one state. */
  readonly finishing: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Rejects once the command is to end: at once, or when what had to be finished is. */
  readonly stopped: Promise<never>;
  /** Whether something had to be finished, and so may have been written. */
  readonly hasWritten: () => boolean;
};

/** A command is stopped where it stands, unless it is finishing something. */
export function stopBy(signal: AbortSignal): Stop {
  const underWay = new Set<Promise<unknown>>();
  let hasWritten = false;
  const stopped = aborted(signal).then(async () => {
    await Promise.allSettled(underWay);
    throw new Stopped();
  });
  stopped.catch(() => undefined); // a command that is done no longer waits for it
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

/** Ends a command that was stopped. */
class Stopped extends Error {}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
