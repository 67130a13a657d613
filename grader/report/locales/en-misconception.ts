import type { Words } from "./words.ts";

/** Every misconception, in English. A sentence is true for every op and layout in which the misconception occurs. */
export const misconception: Words["misconception"] = {
  "min-for-max": {
    does: "Your function takes the smallest number where the largest is asked for.",
    hint: "Look at how two numbers are compared: which of them should stay?",
  },
  "avg-for-max": {
    does: "Your function takes the average where the largest number is asked for.",
    hint: "A maximum is one of the numbers themselves. Is there anything to add up or to divide?",
  },
  "max-for-avg": {
    does: "Your function takes the largest number where the average is asked for.",
    hint: "In an average every number counts, not only the largest.",
  },
  "sum-for-avg": {
    does: "Your function adds numbers up but never divides, so a sum stands where the average belongs.",
    hint: "What is missing on the way from a sum to an average?",
  },
  "max-from-zero": {
    does: "Your maximum starts at 0 (or just above), and stays there where all numbers are negative.",
    hint: "Which starting value is never larger than any number that may come?",
  },
  "max-of-absolute": {
    does: "Absolute values enter your maximum: minus signs are ignored when numbers are compared, or get lost in the result.",
    hint: "A negative number is smaller than every positive one, and if it is the maximum, it stays negative.",
  },
  "rounds-average": {
    does: "Your function rounds to the nearest whole number, so fractions are lost.",
    hint: "An average need not be a whole number. Return what the division gives.",
  },
  "truncates-average": {
    does: "Your function drops the fraction and keeps a whole number, as a floor or an integer division does.",
    hint: "Look for what makes whole numbers in your code: a floor, a truncation, a bitwise operator. Averages need none.",
  },
  "divides-by-side": {
    does: "Your function divides the sum by one side alone (the height, say, or the height squared), not by the number of cells that it added up.",
    hint: "How many cells are there in 2 rows of 3, and how does that number come from 2 and 3?",
  },
  "divides-by-image": {
    does: "Your function divides the sum by the size of a whole image or of the whole input, not by how many numbers it added up.",
    hint: "How many numbers do you add up for one cell of the result? An average divides by just as many.",
  },
  "index-for-value": {
    does: "Your function uses the position of the largest number instead of the number.",
    hint: "You have found where the largest number stands. Which number stands there?",
  },
  subsamples: {
    does: "Of all the cells that go into one value, your function takes only the first.",
    hint: "Which cells belong to one value of the result, and which of them does your code read?",
  },
  "window-one-short": {
    does: "Along at least one axis, your function is one cell short: it leaves out the last cells of a window or an image, or the first ones.",
    hint: "Count the indices that your code visits along each axis: there must be as many as there are cells.",
  },
  "window-one-long": {
    does: "Along at least one axis, your window is one cell too long: it also takes in the cells just past its end.",
    hint: "A window of size 2 that begins at index 3 covers the indices 3 and 4. Does yours stop there?",
  },
  "stride-one": {
    does: "Along at least one axis, your function uses a stride of 1, whatever the options say.",
    hint: "How far apart do two neighbouring windows begin in your code, and how far by the options?",
  },
  "stride-equals-pool": {
    does: "Along at least one axis, your function uses the size of the window as the stride, whatever the options say.",
    hint: "Windows may overlap or leave gaps between them: where they begin depends on the strides alone.",
  },
  "strides-swapped": {
    does: "Your function exchanges the strides of height and width.",
    hint: "In the options, the number for the height comes before the one for the width. Which of them does your code use for the height?",
  },
  "pool-size-swapped": {
    does: "Your function exchanges the height and the width of the window.",
    hint: "In the options, the height of the window comes before its width. Which of them says how many rows a window has?",
  },
  "pool-height-for-both": {
    does: "Your function takes the first number of the window's size for the other axes too.",
    hint: "The size of a window has one number for every axis. Does your code use them all?",
  },
  "stride-height-for-both": {
    does: "Your function takes the first of the strides for the other axes too.",
    hint: "With strides of [1, 2], how far does the window move down, and how far to the right?",
  },
  transposed: {
    does: "Rows and columns change places in your function, in its input or in its result.",
    hint: "Try an input that is not square: does the result have as many rows and as many columns as it should?",
  },
  "starts-one-late": {
    does: "Along at least one axis, your function begins one cell too late.",
    hint: "Indices count from 0. At which index does your code begin along each axis?",
  },
  "one-axis-only": {
    does: "Along at least one axis your function does not pool: cells that are neighbours there are never brought together.",
    hint: "Pooling brings cells together along every pooled axis. In which directions does your code go?",
  },
  "keeps-partial-windows": {
    does: "Your function keeps windows that stand partly outside the input, where only whole windows count.",
    hint: "Where must the last window begin at the latest, so that all of it lies inside the input?",
  },
  "drops-last-window": {
    does: "Along at least one axis, your function leaves out the last window.",
    hint: "The last window may end exactly at the edge of the input. Does your loop, or your count of windows, include it?",
  },
  "reads-past-edge": {
    does: "Your function reads cells beyond the edge of the input. They do not exist, and spoil the result (often as NaN) or stop your code.",
    hint: "What is the largest index that your code reads along each axis, and what is the largest that the input has?",
  },
  "same-as-valid": {
    does: 'Your function treats "same" padding like "valid": it keeps only whole windows.',
    hint: 'With "same", the size of the result depends on the input and the strides alone. How many windows is that, and where does the first one begin?',
  },
  "pads-with-zero": {
    does: "Your maximum treats the padding as zeros, so windows of negative numbers at the edge give 0.",
    hint: "Which cells of a window at the edge really belong to the input? A maximum is chosen among them alone.",
  },
  "counts-padding": {
    does: "At the edge, your averages divide by all the cells of the window, those in the padding too.",
    hint: "How many cells of a window at the edge lie inside the input?",
  },
  "pads-all-after": {
    does: "Your function puts all of the padding after the input and none of it before.",
    hint: "Padding is shared between both sides. Where does the first window begin, if half of the padding comes first?",
  },
  "pads-larger-before": {
    does: "Your function puts too much of the padding before the input.",
    hint: "How many cells of padding do the windows need in all? Where that is an odd number, the larger part goes after the input.",
  },
  "pools-across-channels": {
    does: "Your function mixes the channels: numbers of different channels are compared or added up together.",
    hint: "Every channel is pooled on its own, as if there were no other. Does each have a result of its own?",
  },
  "first-channel-only": {
    does: "Your function looks at the first channel only.",
    hint: "How many channels does the input have, and how many of them does your code go through?",
  },
  "channels-reversed": {
    does: "The channels come out of your function in reverse order.",
    hint: "In which order does your code go through the channels, and in which order does it put them into the result?",
  },
  "first-image-only": {
    does: "Your function pools the first image of the batch only.",
    hint: "How many images are in the batch, and how many of them does your code pool?",
  },
  "channels-first-for-last": {
    does: "Your function has the channels on the wrong axis, in its input or in its result.",
    hint: "Find the axis of the channels in the task, and compare it with the order of the indices in your code.",
  },
  "global-for-local": {
    does: "Your function pools everything at once, where every window is to be pooled on its own.",
    hint: "Which cells of the input may one cell of the result depend on? Only those in its window.",
  },
  "returns-input": {
    does: "Your function returns its input as it is.",
    hint: "What has to be computed before something can be returned?",
  },
  "all-zeros": {
    does: "Your function returns nothing but zeros.",
    hint: "Does what you compute ever get into the result?",
  },
  "assumes-square-input": {
    does: "Your function assumes that its input is square: it uses the length of one axis for other axes too.",
    hint: "How long is the input along each axis? Try one that is wider than it is tall, and one that is taller than it is wide.",
  },
  "ignores-options": {
    does: "Whatever the options say, your function takes 2 for the size of its windows, for its strides, or for both.",
    hint: "The lesson's windows have a size of 2 and move by 2. Which of the numbers in your code should come from the options?",
  },
  "max-from-finite": {
    does: "Your maximum starts at a number that is not low enough, and stays there where all numbers are lower.",
    hint: "Whatever number you write down, lower ones may come. What if you start at the first of the numbers that are compared?",
  },
  "max-from-first-of-input": {
    does: "Your maximum starts at the first number of the input, which need not be among the numbers that are compared.",
    hint: "Which numbers may one value of the result depend on? The start must be one of them, or lower than all of them.",
  },
  "zero-counts-as-unset": {
    does: "Your function treats a 0 as a number that is not there.",
    hint: "In a condition, 0 counts as false. What becomes of a 0 where your code asks whether there is a number yet?",
  },
  "never-reset": {
    does: "Your function carries over to the next value of the result what it found out for the one before.",
    hint: "Where in your loops does the variable get its starting value, and how often does that happen?",
  },
  "window-as-large-as-stride": {
    does: "Your window is as large as the stride, whatever size the options ask for.",
    hint: "How many cells does your window cover along each axis? The size says so, and the strides only say where windows begin.",
  },
  "rounds-to-decimals": {
    does: "Your function keeps only a few decimals of its results.",
    hint: "Rounding is for showing numbers. Return what you have computed as it is.",
  },
  "divides-then-multiplies": {
    does: "Your function divides the sum by one side and multiplies by the other, where it should divide by both.",
    hint: "Divisions and multiplications are done from left to right. What changes when the product of the sides stands in parentheses?",
  },
  "divides-by-perimeter": {
    does: "Your function divides the sum by the sides added together, not by the number of cells that it added up.",
    hint: "How many cells are there in 3 rows of 4? Is that number 3 and 4 added, or multiplied?",
  },
  "subtracts-backwards": {
    does: "Your function subtracts the wrong way round, so every difference has the opposite sign.",
    hint: "Which value is to be subtracted from which in the task, and which in your code?",
  },
  "shift-wraps-around": {
    does: "In your function, cells that are moved over the edge come in again on the opposite side.",
    hint: "When everything moves by one cell, what enters at the edge, and what becomes of the cells that leave?",
  },
  "three-channels-only": {
    does: "Your function always works with three channels, however many the input has.",
    hint: "Red, green and blue are only one example. How can you find out how many channels there are?",
  },
  "mutates-input": {
    does: "Your function changes the array that it is given.",
    hint: "Whoever calls your function may still need that array. Write into a new one.",
  },
  "keeps-state": {
    does: "Your function remembers something from one call to the next: called again with the same input, it gives something else.",
    hint: "Look for variables outside your function. What is left in them when it is called again?",
  },
  "draws-random-numbers": {
    does: "Your function draws random numbers, or asks for the time: the same input gives another result each time.",
    hint: "Pooling leaves nothing to chance. Compute every cell from its window alone.",
  },
  "hard-coded": {
    does: "Your function is right for the numbers of a public case, but wrong for other numbers of the same shape.",
    hint: "Compute every cell from the input: where the numbers change, the result must change with them.",
  },
  "too-many-reads": {
    does: "Your function is right, but reads the cells of the input more often than this exercise allows.",
    hint: "Neighbouring windows share most of their cells. What can be worked out once and used for all of them?",
  },
};
