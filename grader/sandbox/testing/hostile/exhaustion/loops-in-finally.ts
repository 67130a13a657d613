// fate: time-limit
// tries: Loops in a `finally` that continues the loop around it, whatever ends the inner one.

export function maxPool2d() {
  for (;;) {
    try {
      for (;;);
    } finally {
      continue;
    }
  }
}
