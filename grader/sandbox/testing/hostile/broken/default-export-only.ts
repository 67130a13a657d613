// fate: compile-error
// tries: Exports the function as the default alone.
// with: pool

export default pool;
