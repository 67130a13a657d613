export function maxPool2d(x: number[][]) {
  throw x[0][0] === 1 ? Symbol("<b>\n::error::") : new Proxy(new Error("x"), { get: () => "::error::" });
}
