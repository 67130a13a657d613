// fate: correct
// tries: Declares types that contradict its values, and answers correctly.
// with: pool

export const maxPool2d: string = pool as number;
const wrong: boolean = "yes";
