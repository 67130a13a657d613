// fails: lesson, one-channel, two-scales, five-channels, odd-sizes, wide-window, whole-input, far-below-zero, tall-window, gaps, one-row, lowest, large
// holds: returns-input
type Options = { poolSize: [number, number]; strides: [number, number]; padding: "valid" };

export function maxPoolChannels(x: number[][][], _options: Options): number[][][] {
  // 채널 수는 그대로니까
  return x;
}
