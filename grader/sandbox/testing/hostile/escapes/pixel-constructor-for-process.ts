// fate: runtime-error
// tries: Climbs from a pixel of its input to `Function`, and returns the host's environment.
// exercise: max-pool-channels

export const maxPoolChannels = (x: any) => x[0][0].constructor.constructor("return process")().env;
