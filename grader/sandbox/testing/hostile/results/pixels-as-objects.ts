// fate: not-a-tensor
// tries: Returns pixels as objects with the keys r, g and b.
// exercise: max-pool-channels

export const maxPoolChannels = (x: number[][][]) => x.map((row) => row.map(([r, g, b]) => ({ r, g, b })));
