/** Draws from more values than this are impossible. */
export const MAX_DRAWN = 2 ** 32;

/**
 * Draws whole numbers below `count`, each equally likely, by mulberry32 (Tommy Ettinger): the same seed gives the
 * same numbers on every machine. Draws of the uneven rest above the last multiple of `count` are dropped.
 */
export function drawBelow(count: number, seed: number): () => number {
  if (!(count >= 1 && count <= MAX_DRAWN)) throw new RangeError(`there is no draw from ${count} numbers`);
  const next = mulberry32(seed);
  const even = MAX_DRAWN - (MAX_DRAWN % count);
  return () => {
    let draw = next();
    while (draw >= even) draw = next();
    return draw % count;
  };
}

/** Whole numbers below 2^32. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}
