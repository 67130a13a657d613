// fate: time-limit
// tries: Cubes a big integer again and again, each step far longer than the one before.

export function maxPool2d() {
  let big = 3n;
  for (;;) big **= 3n;
}
