// fate: wrong-shape, wrong-values
// tries: Returns a picture of one pixel: NaN and both infinities.
// exercise: photo-max-pool

export const maxPoolImage = (x: number[][][]) => [[[NaN, Infinity, -Infinity]]];
