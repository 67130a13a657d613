// fate: runtime-error
// tries: Deletes every global at load, and needs none of them itself.
// with: pool

for (const name of Object.getOwnPropertyNames(globalThis)) Reflect.deleteProperty(globalThis, name);
export const maxPool2d = pool;
