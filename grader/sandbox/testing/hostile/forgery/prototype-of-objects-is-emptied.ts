// fate: correct
// tries: Deletes everything from `Object.prototype` but `__proto__`.
// with: pool

for (const key of Reflect.ownKeys(Object.prototype)) if (key !== "__proto__") delete (Object.prototype as any)[key];
export const maxPool2d = pool;
