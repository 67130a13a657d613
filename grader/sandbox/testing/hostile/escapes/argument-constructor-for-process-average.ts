// fate: runtime-error
// tries: Climbs from an array in the options to `Function`, and returns the host's `process.mainModule`.
// exercise: avg-pool-2d

export const avgPool2d = (x: any, options: any) => options.poolSize.constructor.constructor("return process.mainModule")();
