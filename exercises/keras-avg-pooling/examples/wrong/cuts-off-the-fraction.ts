// fails: lesson, lesson-channels, all-defaults, picture-pool-10, strides-one, three-images, odd-sizes, wide-window, tall-images, tall-window, whole-images, gaps, large
// holds: truncates-average
type Batch = number[][][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

// 평균의 정수 부분만
export function averagePooling2D(x: Batch, { poolSize, strides }: Options): Batch {
  const area = poolSize[0] * poolSize[1];
  return x.map((image) => {
    const rows: number[][][] = [];
    for (let i = 0; i + poolSize[0] <= image.length; i += strides[0]) {
      const row: number[][] = [];
      for (let j = 0; j + poolSize[1] <= image[0].length; j += strides[1]) {
        row.push(
          image[0][0].map((_, k) => {
            let sum = 0;
            for (let n = 0; n < area; n++) sum += image[i + Math.floor(n / poolSize[1])][j + (n % poolSize[1])][k];
            return ~~(sum / area);
          }),
        );
      }
      rows.push(row);
    }
    return rows;
  });
}
