// fate: correct
// tries: Prints in two microtasks after it has returned the right answer.
// with: pool
// timing

export function maxPool2d(x: number[][], options: any) {
  Promise.resolve().then(() => console.log("late")).then(() => console.log("later"));
  return pool(x, options);
}
