export function* maxPool2d(): any {
  for (;;)
    try {
      yield [1];
    } finally {
      yield* maxPool2d();
    }
}
