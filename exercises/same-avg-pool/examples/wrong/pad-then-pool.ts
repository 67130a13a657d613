// fails: by-hand, all-edges, even-window, uneven-padding, larger-window, zeros-inside, tall, tall-window, one-row, large
// holds: counts-padding
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "same" };

export function avgPool2d(x: number[][], { poolSize, strides }: Options): number[][] {
  return averageValid(pad(x, poolSize, strides), poolSize, strides);
}

function pad(x: number[][], [h, w]: [number, number], [sy, sx]: [number, number]): number[][] {
  const vertical = Math.max((Math.ceil(x.length / sy) - 1) * sy + h - x.length, 0);
  const horizontal = Math.max((Math.ceil(x[0].length / sx) - 1) * sx + w - x[0].length, 0);
  const zeros = (rows: number, columns: number) => Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
  const padded = zeros(x.length + vertical, x[0].length + horizontal);
  x.forEach((row, r) => {
    row.forEach((value, c) => {
      padded[r + Math.floor(vertical / 2)][c + Math.floor(horizontal / 2)] = value;
    });
  });
  return padded;
}

function averageValid(x: number[][], [h, w]: [number, number], [sy, sx]: [number, number]): number[][] {
  const out: number[][] = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      row.push(x.slice(i, i + h).flatMap((line) => line.slice(j, j + w)).reduce((a, b) => a + b) / (h * w));
    }
    out.push(row);
  }
  return out;
}
