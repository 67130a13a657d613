// fate: compile-error
// tries: Decorates a class, which type stripping leaves in and V8 cannot read.

const checked = (target: unknown) => target;
@checked
class Pool {}
export const maxPool2d = () => [[9, 2], [6, 3]];
