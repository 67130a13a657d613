// fate: compile-error
// tries: Exports two things under the same name.

export function maxPool2d() {}
export const maxPool2d = () => [];
