// fails: scaled-pixels, far-below-zero, one-pixel-wide, lowest
// holds: max-of-absolute
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

// 음수는 어두운 게 아니라 세기라고 생각했다
export function maxPoolImage(x: Image, { poolSize: [h, w], strides: [sy, sx] }: Options): Image {
  const C = x[0][0].length;
  const out: Image = [];
  for (let i = 0; i + h <= x.length; i += sy) {
    const row: number[][] = [];
    for (let j = 0; j + w <= x[0].length; j += sx) {
      const p: number[] = [];
      for (let k = 0; k < C; k++) {
        let m = Math.abs(x[i][j][k]);
        for (let a = i; a < i + h; a++) {
          for (let b = j; b < j + w; b++) {
            const v = Math.abs(x[a][b][k]);
            if (v > m) m = v;
          }
        }
        p.push(m);
      }
      row.push(p);
    }
    out.push(row);
  }
  return out;
}
