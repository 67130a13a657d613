// fate: wrong-shape
// tries: Returns its photo unchanged, to have it shown in the report.
// exercise: photo-max-pool

export const maxPoolImage = (x: number[][][]) => x;
