// fails: negative-edges, uneven-padding, larger-window, one-row, large
// holds: pads-all-after
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function maxPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i < Math.ceil(x.length / sy); i++) {
    const line: number[] = [];
    for (let j = 0; j < Math.ceil(x[0].length / sx); j++) {
      let best = -Infinity;
      for (let a = 0; a < h; a++) {
        const r = i * sy + a;
        if (r >= x.length) break;
        for (let b = 0; b < w; b++) {
          const c = j * sx + b;
          if (c >= x[0].length) break;
          if (x[r][c] > best) best = x[r][c];
        }
      }
      line.push(best);
    }
    result.push(line);
  }
  return result;
}
