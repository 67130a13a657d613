// fate: correct
// tries: Exports the function also as `then`, `__proto__`, `constructor` and a module's name.
// with: pool

export { pool as maxPool2d, pool as then, pool as "node:fs", pool as __proto__, pool as constructor, pool as default };
