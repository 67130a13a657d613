// fate: not-a-tensor
// tries: Returns a generator without end that goes on when it is told to stop.

export function* maxPool2d(): any {
  for (;;)
    try {
      yield [1];
    } finally {
      yield* maxPool2d();
    }
}
