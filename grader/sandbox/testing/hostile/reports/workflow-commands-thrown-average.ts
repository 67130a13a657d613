// fate: runtime-error
// tries: Throws a `TypeError` whose message is GitHub workflow commands.
// exercise: avg-pool-2d

export function avgPool2d() {
  throw new TypeError("::warning title=x::y\n::endgroup::");
}
