// fate: compile-error
// tries: Exports the function by `module.exports`.
// with: pool

module.exports = { maxPool2d: pool };
