/** Maps a number in one range linearly to another. */
export function linear([from, to]: Range, [start, end]: Range): (value: number) => number {
  return (value) => {
    const along = (value - from) / (to - from);
    return start * (1 - along) + end * along;
  };
}

type Range = readonly [from: number, to: number];
