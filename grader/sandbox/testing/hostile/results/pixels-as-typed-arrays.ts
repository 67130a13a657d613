// fate: not-a-tensor
// tries: Returns pixels as typed arrays of bytes.
// exercise: max-pool-channels

export const maxPoolChannels = (x: number[][][]) => x.map((row) => row.map((pixel) => new Uint8ClampedArray(pixel)));
