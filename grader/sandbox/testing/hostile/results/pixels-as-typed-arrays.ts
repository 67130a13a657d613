export const maxPoolChannels = (x: number[][][]) => x.map((row) => row.map((pixel) => new Uint8ClampedArray(pixel)));
