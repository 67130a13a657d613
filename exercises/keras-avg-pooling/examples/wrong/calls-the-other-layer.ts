// fails: lesson, lesson-channels, all-defaults, picture-pool-10, strides-one, three-images, odd-sizes, wide-window, tall-images, tall-window, whole-images, gaps, large
// holds: max-for-avg
type Image = number[][][];
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

class MaxPooling2D {
  readonly options: Options;

  constructor(options: Options) {
    this.options = options;
  }

  call(batch: Image[]): Image[] {
    return batch.map((image) => this.pool(image));
  }

  pool(image: Image): Image {
    const { poolSize, strides } = this.options;
    const out: Image = [];
    for (let i = 0; i + poolSize[0] <= image.length; i += strides[0]) {
      const row: number[][] = [];
      for (let j = 0; j + poolSize[1] <= image[0].length; j += strides[1]) {
        const window = image.slice(i, i + poolSize[0]).flatMap((line) => line.slice(j, j + poolSize[1]));
        row.push(window[0].map((_, k) => Math.max(...window.map((pixel) => pixel[k]))));
      }
      out.push(row);
    }
    return out;
  }
}

export const averagePooling2D = (x: Image[], options: Options): Image[] => new MaxPooling2D(options).call(x);
