export const maxPool2d = () => (0, eval)("[".repeat(1e5));
