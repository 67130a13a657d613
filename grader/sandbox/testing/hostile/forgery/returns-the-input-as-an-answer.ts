// fate: wrong-shape
// tries: Returns all numbers of its input in one row, to have them shown in the report.

export const maxPool2d = (x: number[][]) => [[...x.flat()]];
