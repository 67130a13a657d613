export const maxPool2d = () => (import.meta as any).resolve("node:fs");
