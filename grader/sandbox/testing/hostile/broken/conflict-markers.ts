// fate: compile-error
// tries: Still holds the conflict markers of a merge.

<<<<<<< HEAD
export const maxPool2d = (x: number[][]) => x;
=======
export const maxPool2d = (x: number[][]) => [[9, 2], [6, 3]];
>>>>>>> branch
