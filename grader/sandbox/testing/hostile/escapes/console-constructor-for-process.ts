// fate: runtime-error
// tries: Climbs from `console.log` to `Function`, and returns the environment of the host's process.

export const maxPool2d = () => (console.log as any).constructor("return process.env")();
