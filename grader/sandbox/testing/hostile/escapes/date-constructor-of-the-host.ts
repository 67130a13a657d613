// fate: runtime-error
// tries: Climbs from `Date` to `Function`, and returns the host's `process`.

export const maxPool2d = () => (Date as any).constructor("return process")();
