// fate: not-a-tensor
// tries: Resolves a promise with a thenable, and climbs from the function that it is given to the host.

export async function maxPool2d() {
  const { promise, resolve } = (Promise as any).withResolvers();
  resolve({ then: (done: any) => done(done.constructor("return process")().env) });
  return promise;
}
