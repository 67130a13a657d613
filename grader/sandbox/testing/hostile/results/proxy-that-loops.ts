// fate: time-limit
// tries: Returns a proxy that loops for ever when anything of it is read.

export const maxPool2d = () => new Proxy([[1]], { get: () => { for (;;); } });
