// 모자란 칸은 0으로 채우고 평소처럼 평균을 낸다
type Options = { poolSize: [number, number]; strides: [number, number] };

export function avgPool2d(x: number[][], { poolSize: [h, w], strides: [sy, sx] }: Options): number[][] {
  const rows = Math.ceil(x.length / sy);
  const columns = Math.ceil(x[0].length / sx);
  const top = Math.floor(Math.max((rows - 1) * sy + h - x.length, 0) / 2);
  const left = Math.floor(Math.max((columns - 1) * sx + w - x[0].length, 0) / 2);
  const result: number[][] = [];
  for (let i = 0; i < rows; i++) {
    result.push([]);
    for (let j = 0; j < columns; j++) {
      let sum = 0;
      for (let dy = 0; dy < h; dy++) {
        for (let dx = 0; dx < w; dx++) sum += x[i * sy + dy - top]?.[j * sx + dx - left] ?? 0;
      }
      result[i].push(sum / (h * w));
    }
  }
  return result;
}
