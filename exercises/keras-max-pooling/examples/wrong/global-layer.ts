// fails: lesson, lesson-channels, all-defaults, picture-pool-10, strides-one, odd-sizes, wide-window, single-cells, zero-peaks, far-below-zero, tall-window, gaps, lowest, large
// holds: global-for-local
type Batch = number[][][][];

// GlobalMaxPooling2D(keepdims=True)와 같다
export const maxPooling2D = (x: Batch): Batch =>
  x.map((image) => [[image.flat().reduce((a, b) => a.map((v, k) => Math.max(v, b[k])))]]);
