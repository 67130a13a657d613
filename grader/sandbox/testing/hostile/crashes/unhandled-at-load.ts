// fate: runtime-error
// tries: Leaves two rejected promises unhandled while its module loads.
// with: pool

Promise.reject(new Error("nobody cares"));
(async () => { throw 1; })();
export const maxPool2d = pool;
