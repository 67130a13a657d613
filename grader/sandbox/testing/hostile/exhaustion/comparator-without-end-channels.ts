// fate: time-limit
// tries: Loops for ever in the comparator of a sort over the values of an image.
// exercise: max-pool-channels

export const maxPoolChannels = (x: number[][][]) => x.flat(2).sort(() => { for (;;); });
