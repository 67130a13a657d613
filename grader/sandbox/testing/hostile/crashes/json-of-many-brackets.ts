export const maxPool2d = () => JSON.parse("[".repeat(1e5) + "]".repeat(1e5));
