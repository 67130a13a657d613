import { shapeText } from "../text/shape.ts";
import type { ExplainedWords } from "./explained-words.ts";

/** What explains misconceptions, in English. */
export const enExplained: ExplainedWords = {
  title: "Misconceptions about pooling",
  lead: "Each with a small input on which it shows, lines of code that hold it beside right ones, and where it comes from.",
  options: "options",
  right: "right",
  wrong: "wrong",
  rightCode: "Right",
  wrongCode: "Wrong",
  firstCell: (cell, arithmetic, wrong) =>
    wrong === null
      ? `The cell ${cell} is missing: ${arithmetic}.`
      : `The cell ${cell}: right is ${arithmetic}, wrong is ${wrong}.`,
  shapes: (right, wrong) => `The right result is ${shapeText(right)}, the wrong one ${shapeText(wrong)}.`,
  origin: "Where it comes from",
  more: (command) => `To read more about one: ${command}`,
  shown: {
    "mutates-input":
      "Print the input before the call and after it: the numbers in it have changed, even if the result is right.",
    "keeps-state":
      "Call the function twice with the lesson's matrix. The first result has two rows, the second has four: the rows of the first call are still in it.",
    "draws-random-numbers": "Call the function twice with the lesson's matrix: the two results differ.",
    "hard-coded":
      "The lesson's matrix gives the right result. Change one number of it, and the result stays as it was.",
    "too-many-reads":
      "For windows of 10 × 10 that move by 1, each window reads 100 cells. Of the next window to the right, 90 were read already.",
  },
  origins: {
    "sum-for-avg":
      "Sum pooling exists: PyTorch's `divisor_override=1` makes `AvgPool2d` add without dividing. Average pooling divides.",
    "max-from-zero":
      "After a ReLU no number is negative, so 0 does as a start there. And `Number.MIN_VALUE`, which looks right, is the smallest number above 0.",
    "rounds-average": "Pictures are stored as whole numbers from 0 to 255, so programs that write them round.",
    "truncates-average":
      "In C and Java, dividing two integers drops the fraction. Python has `//` for that, and JavaScript `| 0` and `Math.floor`.",
    "rounds-to-decimals": "`toFixed(2)` and Python's `round(x, 2)` make numbers short for printing.",
    "divides-by-side":
      "Demos mostly have square windows, where the height squared is the number of cells. In other windows it is not.",
    "divides-by-image": "NumPy's `x.mean()` averages the whole array if no axis is named.",
    "divides-then-multiplies":
      "On paper, a fraction bar keeps everything below it together. In code, `sum / h * w` is `(sum / h) * w`.",
    "index-for-value":
      "`np.argmax` gives positions. Some frameworks return them next to the maximum: PyTorch with `return_indices=True`, TensorFlow in `max_pool_with_argmax`.",
    subsamples: "NumPy's `x[::2, ::2]` makes an array smaller too, but it takes one cell and drops the rest.",
    "max-from-finite":
      "For pixels from 0 to 255, -1 is low enough. ConvNetJS, a library from the first years of deep learning in browsers, starts at -99999.",
    "max-from-first-of-input":
      "`let max = list[0]` is the usual way to find the largest of a list. A window is only a part of the list.",
    "zero-counts-as-unset":
      "0 counts as false in JavaScript and in Python, so `!max` is true for a maximum of 0 as well as for none.",
    "never-reset":
      "A variable that is declared inside the loop, with `let`, is new in each round. One that is declared above it is not.",
    "window-one-short":
      "Python's `range(0, n)` and a loop with `i < n` stop before n by themselves. Whoever also writes `n - 1` loses a cell.",
    "window-one-long": "In MATLAB, R and Julia, `1:n` includes n. A loop from 0 with `i <= n` takes one step more.",
    "stride-one": "Convolutions in Keras and PyTorch move by 1 unless told otherwise. Pooling has strides of its own.",
    "stride-equals-pool":
      "Keras and PyTorch take the size of the window as the stride if none is given. Where strides are given, those count.",
    "strides-swapped":
      "Screens and pictures say width first, as in 1920 × 1080. Matrices and the frameworks' options say height first.",
    "pool-size-swapped":
      "Pillow's `image.size` is width and height. The `pool_size` of Keras is height and width, as the shape of a matrix is.",
    "pool-height-for-both":
      "In Keras and PyTorch, one number may stand for both sides: 2 means 2 × 2. Here there are always two.",
    "stride-height-for-both":
      "In Keras and PyTorch, one number may stand for both directions. Here there are always two.",
    "window-as-large-as-stride":
      "In the lesson both are 2, and in Keras and PyTorch they are equal by default, so it does not matter there which one is used.",
    "ignores-options":
      "The lesson's windows are 2 × 2 and move by 2, and many demos on the web have these numbers written into their loops.",
    transposed:
      "In graphics, x comes before y, so pixels are written as `[x][y]`. A matrix has its row first: `x[row][column]`.",
    "starts-one-late": "MATLAB, R and Julia count from 1. TypeScript and Python count from 0.",
    "one-axis-only": "NumPy's `x.max(axis=0)` goes down the columns alone; it takes `axis=(0, 1)` to go both ways.",
    "keeps-partial-windows":
      "Caffe rounds the number of windows up, and PyTorch does so with `ceil_mode=True`. TensorFlow and Keras never do under `valid`.",
    "drops-last-window":
      "A loop with `<` where `<=` is needed stops before the window that ends exactly at the edge. In the formula, it is the + 1.",
    "reads-past-edge":
      "An index beyond the end is no error in JavaScript: it gives `undefined`, and adding that gives `NaN`. NumPy cuts a slice at the end without a word.",
    "global-for-local": "Global pooling exists: `GlobalMaxPooling2D` in Keras. It takes neither a window nor strides.",
    "all-zeros": "Results are often prepared as arrays of zeros, as by `np.zeros`, and filled afterwards.",
    "assumes-square-input":
      "The pictures of MNIST are 28 × 28, those of CIFAR-10 are 32 × 32: with them, nobody notices.",
    "shift-wraps-around":
      "NumPy's `np.roll` moves in a circle. And in Python, as with `at(-1)` in JavaScript, the index -1 is the last element.",
    "same-as-valid":
      '"valid" is the default of the pooling layers in Keras, and the pooling layers of PyTorch have no "same".',
    "pads-with-zero":
      "The padding of a convolution is zeros. A maximum must not see them: frameworks ignore the padding, or fill it with -∞.",
    "counts-padding":
      "PyTorch's `AvgPool2d` counts the padding unless `count_include_pad=False` is set. TensorFlow and Keras do not count it.",
    "pads-larger-before":
      "ONNX has both: `SAME_UPPER` puts the odd cell after the input, as TensorFlow does, and `SAME_LOWER` before it.",
    "pools-across-channels":
      "In NumPy, `x[i:i+2, j:j+2].max()` takes all the channels of these pixels. It needs `axis=(0, 1)` to keep them apart.",
    "first-channel-only": "A grey picture has only one channel, so code for grey pictures never had to go on.",
    "channels-reversed": "OpenCV reads pictures as blue, green, red; most other programs as red, green, blue.",
    "three-channels-only":
      "Photos have three channels. Inside a network, an image has as many as the layer before has filters: 32, say.",
    "channels-first-for-last": "PyTorch has the channels first. TensorFlow and Keras have them last by default.",
    "first-image-only": "A network takes one picture as a batch of one, and `x[0]` gets it out again.",
    "mutates-input":
      "In JavaScript, `sort`, `reverse` and `fill` change the array itself. In NumPy, a slice is a view: writing into it changes the original.",
    "keeps-state": "In a notebook, variables outlive their cell, so what an earlier run has left is still there.",
    "draws-random-numbers":
      "Stochastic pooling, proposed in 2013, picks a cell of the window by chance while a network is trained. It is another kind of pooling.",
    "too-many-reads":
      "The definition reads every window anew. Libraries go down the columns first and then along the rows, as SciPy's `maximum_filter` does.",
  },
};
