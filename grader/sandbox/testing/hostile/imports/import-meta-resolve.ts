// fate: runtime-error
// tries: Resolves a module's name by `import.meta`, without importing it.

export const maxPool2d = () => (import.meta as any).resolve("node:fs");
