// fails: lesson, one-channel, two-scales, five-channels, odd-sizes, thirds, wide-window, whole-input, single-cells, tall-window, gaps, one-row, large
// holds: truncates-average
type Image = number[][][];

export function avgPoolChannels(x: Image, o: { poolSize: number[]; strides: number[] }): Image {
  const [ph, pw] = o.poolSize;
  const nr = Math.floor((x.length - ph) / o.strides[0]) + 1;
  const nc = Math.floor((x[0].length - pw) / o.strides[1]) + 1;
  const z: Image = [];
  for (let i = 0; i < nr; i++) {
    z[i] = [];
    for (let j = 0; j < nc; j++) {
      z[i][j] = x[0][0].map((_, k) => {
        let t = 0;
        for (let a = 0; a < ph; a++) for (let b = 0; b < pw; b++) t += x[i * o.strides[0] + a][j * o.strides[1] + b][k];
        return (t / (ph * pw)) | 0;
      });
    }
  }
  return z;
}
