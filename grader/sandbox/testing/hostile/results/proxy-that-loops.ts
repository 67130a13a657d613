export const maxPool2d = () => new Proxy([[1]], { get: () => { for (;;); } });
