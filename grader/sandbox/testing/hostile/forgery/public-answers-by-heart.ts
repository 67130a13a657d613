// fate: correct, wrong-shape
// tries: Returns the answer of the public case, whatever it is asked.

export const maxPool2d = () => [[9, 2], [6, 3]];
