// fate: runtime-error
// tries: Compiles a regular expression of twenty thousand nested groups.

export const maxPool2d = () => new RegExp("(".repeat(2e4) + ")".repeat(2e4)).exec("") as any;
