// fate: wrong-shape
// tries: Returns a picture of nine hundred million pixels, all of one aliased row.
// exercise: photo-max-pool

export const maxPoolImage = () => Array(30000).fill(Array(30000).fill([255, 255, 255]));
