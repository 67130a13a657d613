// fate: correct
// tries: Returns the right rows, behind proxies that pass everything on.
// with: pool

export const maxPool2d = (x: number[][], options: any) => new Proxy(pool(x, options).map((row) => new Proxy(row, {})), {});
