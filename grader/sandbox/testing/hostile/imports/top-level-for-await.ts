// fate: compile-error
// tries: Loops by `for await` at its top level.
// with: pool

for await (const each of [1]) console.log(each);
export const maxPool2d = pool;
