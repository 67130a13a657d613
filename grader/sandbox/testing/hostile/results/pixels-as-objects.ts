export const maxPoolChannels = (x: number[][][]) => x.map((row) => row.map(([r, g, b]) => ({ r, g, b })));
