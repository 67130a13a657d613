// fate: compile-error
// tries: Calls one of V8's internal functions by its `%` syntax.

export const maxPool2d = () => %SystemBreak();
