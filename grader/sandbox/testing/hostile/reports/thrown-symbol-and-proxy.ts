// fate: runtime-error
// tries: Throws a symbol with markup in one case, and in the other a proxy that answers with a command.

export function maxPool2d(x: number[][]) {
  throw x[0][0] === 1 ? Symbol("<b>\n::error::") : new Proxy(new Error("x"), { get: () => "::error::" });
}
