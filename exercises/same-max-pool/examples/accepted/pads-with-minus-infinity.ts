// Builds the padded matrix, filled with what no maximum ever takes, and pools that.
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function maxPool2d(x: number[][], options: Options): number[][] {
  return pool(padded(x, options), options);
}

function padded(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const [top, bottom] = paddingOf(x.length, h, down);
  const [left, end] = paddingOf(x[0].length, w, right);
  const nothing = (length: number) => new Array<number>(length).fill(-Infinity);
  const width = left + x[0].length + end;
  return [
    ...Array.from({ length: top }, () => nothing(width)),
    ...x.map((row) => [...nothing(left), ...row, ...nothing(end)]),
    ...Array.from({ length: bottom }, () => nothing(width)),
  ];
}

function paddingOf(n: number, k: number, s: number): [number, number] {
  const all = Math.max((Math.ceil(n / s) - 1) * s + k - n, 0);
  const before = all >> 1;
  return [before, all - before];
}

function pool(x: number[][], { poolSize: [h, w], strides: [down, right] }: Options): number[][] {
  const result: number[][] = [];
  for (let i = 0; i + h <= x.length; i += down) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += right) {
      let best = x[i][j];
      for (let r = i; r < i + h; r++) {
        for (let c = j; c < j + w; c++) if (x[r][c] > best) best = x[r][c];
      }
      row.push(best);
    }
    result.push(row);
  }
  return result;
}
